import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { ABOUT, MERGED_FROM, ownProperty } from '../property-names.ts';
import { withList, without } from './objects.ts';

/** What a source says besides its components and services, taken apart by what it is about. */
export interface Parts {
  /** About the document; joined with that of the others. */
  readonly metadata: JsonObject;
  /** Said in `metadata` and at the top of the document of a subject that is only a part of the result. */
  readonly ofSubject: JsonObject | undefined;
  /** Everything else at the top of the document. */
  readonly rest: JsonObject;
}

/** Properties of `metadata` that are about the document and never about its subject (standards.md §G). */
const OF_DOCUMENT: ReadonlySet<string> = new Set([
  ABOUT,
  MERGED_FROM,
  ownProperty('profile'),
  ownProperty('doc:semver'),
]);

/** Members at the top that are joined elsewhere, or made anew. */
const JOINED_ELSEWHERE: readonly string[] = [
  '$schema',
  'bomFormat',
  'specVersion',
  'serialNumber',
  'version',
  'metadata',
  'components',
  'services',
  'dependencies',
  'citations',
  'signature',
];

/** How the subject of a source stands to that of the result. */
export type SubjectFate = 'kept' | 'component' | 'none';

/**
 * Takes a source apart. Where its subject becomes a component of the result, what the source says of the subject in
 * `metadata` and in its own properties goes with the subject. Who made or supplied a document that is not about the
 * subject of the result stays known among the targets.
 */
export function takeApart(bom: JsonObject, metadata: JsonObject, fate: SubjectFate): Parts {
  const about = without(metadata, 'component', 'timestamp');
  const rest = without(bom, ...JOINED_ELSEWHERE);
  if (fate === 'kept') return { metadata: about, ofSubject: undefined, rest };
  const parties = ['manufacturer', 'supplier', 'manufacture'].map((key) => objectAt(metadata, key));
  const impersonal = without(about, 'supplier', 'manufacturer', 'manufacture');
  if (fate === 'none')
    return { metadata: impersonal, ofSubject: undefined, rest: withOrganizations(rest, parties) };
  const [manufacturer, supplier] = parties;
  const properties = Map.groupBy(listAt(metadata, 'properties'), isOfDocument);
  const ofSubject = withList(supplier === undefined ? {} : { supplier }, 'properties', [
    ...(properties.get(false) ?? []),
    ...listAt(bom, 'properties'),
  ]);
  return {
    metadata: withList(impersonal, 'properties', properties.get(true) ?? []),
    ofSubject: Object.keys(ofSubject).length === 0 ? undefined : ofSubject,
    rest: withOrganizations(without(rest, 'properties'), [manufacturer]),
  };
}

/** The document with further organizations among `declarations.targets`, where every party with a bom-ref may stand. */
export function withOrganizations(
  rest: JsonObject,
  organizations: readonly (JsonObject | undefined)[],
): JsonObject {
  const added = organizations.filter((one) => one !== undefined);
  if (added.length === 0) return rest;
  const declarations = objectAt(rest, 'declarations') ?? {};
  const targets = objectAt(declarations, 'targets') ?? {};
  const all = [...objectsAt(targets, 'organizations').map(([, one]) => one), ...added];
  return {
    ...rest,
    declarations: { ...declarations, targets: { ...targets, organizations: all } },
  };
}

/** Tells whether a property of `metadata` is about the document rather than its subject. */
export function isOfDocument(property: Json): boolean {
  return isJsonObject(property) && OF_DOCUMENT.has(textAt(property, 'name') ?? '');
}
