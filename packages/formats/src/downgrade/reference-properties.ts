import { type Element, type JsonObject, listAt, NAMESPACE, objectsAt, textAt } from '@trasluz/bom';
import { quote } from '../findings/quote.ts';
import type { Loss } from '../loss.ts';
import type { NewerForm } from './newer-form.ts';

/** What our own properties on references are about; their names have room for an index. */
const OURS = new RegExp(`^(${NAMESPACE}:(?:copy|cert)):(.+)$`);

const OWNERS: ReadonlySet<string> = new Set(['bom', 'component', 'service']);

/**
 * Properties of external references: ours on copies and certificates move to the owner, with the index of the reference
 * among those of its type in the name (`trasluz:copy:<n>:host`); others have nowhere to go.
 */
export const referenceProperties: NewerForm = {
  kinds: ['bom', 'component', 'service'],
  rewrite: (element) => {
    const stated = [...statedOn(element)];
    if (stated.length === 0) return undefined;
    const own = listAt(element.value, 'properties');
    const moved: JsonObject[] = [];
    const losses = stated.map(({ pointer, property, nth }): Loss => {
      const name = textAt(property, 'name') ?? '';
      const [, prefix, rest] = OURS.exec(name) ?? [];
      if (prefix === undefined) return lossOf(pointer, name);
      moved.push({ ...property, name: `${prefix}:${nth}:${rest}` });
      return {
        ...lossOf(pointer, name),
        approximatedBy: `${element.pointer}/properties/${own.length + moved.length - 1}`,
      };
    });
    return { set: moved.length === 0 ? {} : { properties: [...own, ...moved] }, remove: [], losses };
  },
};

/** The references themselves lose their properties; elsewhere nothing takes them over. */
export const bareReferences: NewerForm = {
  kinds: ['external-reference'],
  rewrite: ({ pointer, value, owner }) => {
    if (!('properties' in value)) return undefined;
    const isMoved = owner !== undefined && OWNERS.has(owner.kind);
    const losses = isMoved ? [] : [lossOf(`${pointer}/properties`, 'properties')];
    return { set: {}, remove: ['properties'], losses };
  },
};

interface Stated {
  readonly pointer: string;
  readonly property: JsonObject;
  /** The index of the reference among those of its type. */
  readonly nth: number;
}

function* statedOn({ pointer, value }: Element): Generator<Stated> {
  const counts = new Map<string, number>();
  for (const [index, reference] of objectsAt(value, 'externalReferences')) {
    const type = textAt(reference, 'type') ?? '';
    const nth = counts.get(type) ?? 0;
    counts.set(type, nth + 1);
    for (const [at, property] of objectsAt(reference, 'properties')) {
      yield { pointer: `${pointer}/externalReferences/${index}/properties/${at}`, property, nth };
    }
  }
}

function lossOf(pointer: string, name: string): Loss {
  return {
    pointer,
    what: `the property ${quote(name)} of a reference`,
    why: 'CycloneDX 1.6 has no properties on references',
  };
}
