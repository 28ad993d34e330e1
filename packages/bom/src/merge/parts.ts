import { listAt, textAt } from '../access.ts';
import { canonicalJson } from '../canonical.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { ABOUT, ALSO_STATED, MERGED_FROM, ownProperty } from '../property-names.ts';
import { parseAlsoStated } from './also-stated.ts';
import { partiesOfMetadata } from './moved-parties.ts';
import { compareTexts, withList, without } from './objects.ts';

/** What a source says besides its components and services, taken apart by what it is about. */
export interface Parts {
  /** About the document; joined with that of the others. */
  readonly metadata: JsonObject;
  /** Said in `metadata` and at the top of the document of a subject that is only a part of the result. */
  readonly ofSubject: JsonObject | undefined;
  /** Everything else at the top of the document. */
  readonly rest: JsonObject;
  /** Who made or supplied the document or its subject, where that is not the subject of the result. */
  readonly parties: readonly JsonObject[];
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
  if (fate === 'kept') return { metadata: about, ofSubject: undefined, rest, parties: [] };
  const isSubject = fate === 'component';
  const parties = partiesOfMetadata(metadata);
  const [suppliers = [], others = []] = [true, false].map((wanted) =>
    parties.filter(({ key }) => (isSubject && key === 'supplier') === wanted),
  );
  const moved = new Set(others.map(({ index }) => index));
  const properties = listAt(metadata, 'properties').filter((_: Json, index) => !moved.has(index));
  const own = isSubject ? properties.filter((one) => !isOfDocument(one)) : [];
  const supplier = suppliers.find(({ index }) => index === undefined)?.value;
  const ofSubject = withList(supplier === undefined ? {} : { supplier }, 'properties', [
    ...sorted([...own, ...(isSubject ? listAt(bom, 'properties') : [])]),
  ]);
  return {
    metadata: withList(
      without(about, ...parties.map(({ key }) => key)),
      'properties',
      properties.filter((one) => !own.includes(one)),
    ),
    ofSubject: Object.keys(ofSubject).length === 0 ? undefined : ofSubject,
    rest: isSubject ? without(rest, 'properties') : rest,
    parties: others.map(({ value }) => value),
  };
}

/** A document that says nothing but organizations, among `declarations.targets`, where any with a bom-ref may stand. */
export function withOrganizations(organizations: readonly JsonObject[]): JsonObject {
  return organizations.length === 0
    ? {}
    : { declarations: { targets: { organizations: sorted(organizations) } } };
}

/** What is moved together is sorted, so that it stands alike in whatever steps it came. */
function sorted(items: readonly Json[]): readonly Json[] {
  const texts = new Map(items.map((one) => [canonicalJson(one), one]));
  return [...texts].sort(([a], [b]) => compareTexts(a, b)).map(([, one]) => one);
}

/** Tells whether a property of `metadata` is about the document rather than its subject. */
export function isOfDocument(property: Json): boolean {
  if (!isJsonObject(property)) return false;
  const name = textAt(property, 'name') ?? '';
  // What others state of the supplier is about the subject, as the member is.
  if (name === ALSO_STATED) return parseAlsoStated(property['value'])?.path !== '/supplier';
  return OF_DOCUMENT.has(name);
}
