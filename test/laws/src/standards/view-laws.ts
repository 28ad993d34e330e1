import {
  isJsonObject,
  type JsonObject,
  objectsAt,
  readFacts,
  supplyChain,
  textAt,
  upgrade,
} from '@trasluz/bom';
import { checkSchema, SCHEMA_VERSIONS } from '@trasluz/formats';
import type { Law, Subject } from './subject.ts';

/** What holds for the same statements in another place or version. */
export const VIEW_LAWS: readonly Law[] = [
  {
    name: 'things say the same facts inside another thing as beside it, but for the one that now has them',
    faultsOf: ({ document }) => {
      const [first, ...others] = componentsOf(document.bom);
      if (first === undefined || others.length === 0 || hasPositions(document.bom)) return undefined;
      const holder = { ...first, components: [...componentsOf(first), ...others] };
      return otherFacts(document.bom, { ...document.bom, components: [holder] }, first);
    },
  },
  {
    name: 'things say the same facts inside the subject as in the list, but for the subject',
    faultsOf: ({ document }) => {
      const { metadata, components, ...rest } = document.bom;
      const subject = isJsonObject(metadata) ? metadata['component'] : undefined;
      if (!isJsonObject(metadata) || !isJsonObject(subject) || components === undefined) return undefined;
      if (hasPositions(document.bom)) return undefined;
      const holder = { ...subject, components: [...componentsOf(subject), ...componentsOf(document.bom)] };
      return otherFacts(document.bom, { ...rest, metadata: { ...metadata, component: holder } }, subject);
    },
  },
  {
    name: 'the order of things changes no fact',
    faultsOf: ({ document }) => {
      const components = componentsOf(document.bom);
      if (components.length < 2 || hasPositions(document.bom)) return undefined;
      return otherFacts(document.bom, { ...document.bom, components: components.toReversed() });
    },
  },
  {
    name: 'the same statements in a later version are the same facts',
    faultsOf: async (subject) => {
      const faults: string[] = [];
      let later = 0;
      for (const original of await laterForms(subject)) {
        later += 1;
        faults.push(...otherFacts(subject.document.bom, upgrade(original).bom));
      }
      return later === 0 ? undefined : faults;
    },
  },
  {
    name: 'the same statements in 1.6 are the same facts',
    faultsOf: async (subject) => {
      const { losses, document } = await subject.as('cdx1.6');
      if (losses.length > subject.document.losses.length) return undefined;
      return otherFacts(subject.document.bom, document.bom);
    },
  },
];

function componentsOf(value: JsonObject): readonly JsonObject[] {
  return objectsAt(value, 'components').map(([, component]) => component);
}

/** Citations point to places, so what they say of a thing does not move with it. */
function hasPositions(bom: JsonObject): boolean {
  return objectsAt(bom, 'citations').some(([, { pointers }]) => pointers !== undefined);
}

function otherFacts(before: JsonObject, after: JsonObject, holder: JsonObject = {}): readonly string[] {
  const [one, other] = [factsOfThings(before, holder), factsOfThings(after, holder)];
  return [...one.filter((fact) => !other.includes(fact)), ...other.filter((fact) => !one.includes(fact))];
}

/** Facts of the document as a whole count things, so they are about places. */
function factsOfThings(bom: JsonObject, holder: JsonObject): readonly string[] {
  const name = textAt(holder, 'name');
  const left = [name, `${textAt(holder, 'group')}/${name}`];
  return readFacts(supplyChain(bom))
    .filter(({ scope, subjectName }) => scope === 'node' && !left.includes(subjectName))
    .map(({ id, subjectName, state, values }) => JSON.stringify([id, subjectName, state, values]));
}

/** The document as it is, in every later version whose schema takes it. */
async function laterForms({ document }: Subject): Promise<readonly JsonObject[]> {
  if (document.format !== 'cyclonedx-json') return [];
  const versions = SCHEMA_VERSIONS.filter((version) => version > document.version);
  const forms: JsonObject[] = [];
  for (const version of versions) {
    const { $schema: _older, ...rest } = document.original;
    const form = { ...rest, specVersion: version };
    if (await checkSchema(form, version, () => {})) forms.push(form);
  }
  return forms;
}
