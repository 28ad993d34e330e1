import {
  childAt,
  declarationsOf,
  type Element,
  isJsonObject,
  type Json,
  type JsonObject,
  listAt,
  objectsAt,
  pointerParts,
  textAt,
} from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { type NewerForm, NOT_IN_1_6 } from './newer-form.ts';

/** Citations become annotations of what they are about; what names no element or no author is only told as lost. */
export const newerCitations: NewerForm = {
  kinds: ['bom'],
  rewrite: (element) => {
    const { value: bom } = element;
    if (!('citations' in bom)) return undefined;
    const owners = ownersOf(bom);
    const own = listAt(bom, 'annotations');
    const annotations: JsonObject[] = [];
    const losses = objectsAt(bom, 'citations').map(([index, citation]): Loss => {
      const loss = { pointer: `/citations/${index}`, what: 'a citation', why: NOT_IN_1_6 };
      const annotation = annotationOf(citation, { bom, owners });
      if (annotation === undefined) return loss;
      annotations.push(annotation);
      return { ...loss, approximatedBy: `/annotations/${own.length + annotations.length - 1}` };
    });
    const set = annotations.length === 0 ? {} : { annotations: [...own, ...annotations] };
    return { set, remove: ['citations'], losses };
  },
};

interface Scene {
  readonly bom: JsonObject;
  readonly owners: ReadonlyMap<string, Element>;
}

function ownersOf(bom: JsonObject): ReadonlyMap<string, Element> {
  return new Map(declarationsOf(bom).map(({ ref, element }) => [ref, element]));
}

/** CycloneDX 1.6, annotation: subjects, annotator, timestamp and text are all required. */
function annotationOf(citation: JsonObject, scene: Scene): JsonObject | undefined {
  const subjects = [...new Set([...pointedAt(citation, scene.bom), ...selectedBy(citation)])];
  const annotator = annotatorOf(scene.owners.get(textAt(citation, 'attributedTo') ?? ''));
  const timestamp = textAt(citation, 'timestamp');
  if (subjects.length === 0 || annotator === undefined || timestamp === undefined) return undefined;
  return { subjects, annotator, timestamp, text: textAt(citation, 'note') ?? placesOf(citation).join(', ') };
}

function placesOf(citation: JsonObject): readonly string[] {
  return [...listAt(citation, 'pointers'), ...listAt(citation, 'expressions')].filter(
    (place) => typeof place === 'string',
  );
}

/** The bom-ref of the nearest element around each pointer. */
function pointedAt(citation: JsonObject, bom: JsonObject): readonly string[] {
  return listAt(citation, 'pointers').flatMap((pointer) => {
    let value: Json | undefined = bom;
    let ref: string | undefined;
    for (const part of typeof pointer === 'string' ? pointerParts(pointer) : []) {
      value = childAt(value, part);
      if (isJsonObject(value)) ref = textAt(value, 'bom-ref') ?? ref;
    }
    return ref === undefined ? [] : [ref];
  });
}

/** RFC 9535 filters on a bom-ref, which is how citations are best written. */
const BY_REF = /\[\s*['"]bom-ref['"]\s*\]\s*==\s*(?:'([^']+)'|"([^"]+)")/g;

function selectedBy(citation: JsonObject): readonly string[] {
  return placesOf(citation).flatMap((place) =>
    [...place.matchAll(BY_REF)].map(([, single, double]) => single ?? double ?? ''),
  );
}

/** An annotator is written out where it stands, so it takes no bom-ref with it and nothing that 1.7 brought. */
function annotatorOf(author: Element | undefined): JsonObject | undefined {
  const role = author === undefined ? undefined : ROLES[author.kind];
  if (author === undefined || role === undefined) return undefined;
  const said = role.members.map((member) => [member, author.value[member]] as const);
  return { [role.name]: Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
}

interface Role {
  readonly name: string;
  readonly members: readonly string[];
}

const ROLES: Readonly<Record<string, Role>> = {
  organization: { name: 'organization', members: ['name', 'url'] },
  contact: { name: 'individual', members: ['name', 'email'] },
  component: { name: 'component', members: ['type', 'name', 'version'] },
  service: { name: 'service', members: ['name', 'version'] },
};
