import { objectAt, objectsAt, textAt } from '../access.ts';
import { digestsOf } from '../identity/identity.ts';
import { normalPurl, packageOf } from '../identity/purl.ts';
import type { JsonObject } from '../json.ts';
import { ownProperty } from '../property-names.ts';
import { readAlsoStated } from './also-stated.ts';
import type { MatchKey } from './merged.ts';
import type { Thing } from './things.ts';

/** By what a thing is recognised in another document, never by its bom-ref. */
export interface Identifiers {
  readonly keys: readonly (readonly [MatchKey, string])[];
  /** What another name of it would contradict: the package, and each strong digest by what was hashed. */
  readonly strong: () => ReadonlyMap<string, string>;
  readonly aliases: readonly string[];
  /** The names under which an alias may know it. */
  readonly names: () => readonly string[];
  /** A text that sorts it, the same wherever it is described alike. */
  readonly order: string;
}

/** Another name of a component, standards.md §G. */
const ALIAS: string = ownProperty('alias');

const NOTHING: readonly never[] = [];

/** What was hashed to a digest; digests of different methods cannot contradict. */
const HASH_METHOD: string = ownProperty('hash:method');

/** Digests for which nobody finds two contents; MD5 and SHA-1 join and never part. */
const STRONG_ALGORITHM = /^(?:sha-(?:256|384|512)|sha3-|blake)/;

/** Reads the identifiers of a thing: package URLs, digests, aliases; name and version only with one another. */
export function identifiersOf({ kind, value }: Thing, purlOf: PurlOf): Identifiers {
  const [group = '', name = '', version = ''] = ['group', 'name', 'version'].map((key) => textAt(value, key));
  const written = textAt(value, 'purl');
  const purl = written === undefined ? undefined : purlOf(written);
  const digests = digestsOf(value);
  const type = textAt(value, 'type') ?? kind;
  const supplier = supplierOf(value);
  const own = propertiesNamed(value, ALIAS);
  const purls = [purl, ...alsoPurls(value), ...own.map(purlOf)].filter((one) => one !== undefined);
  const keys: (readonly [MatchKey, string])[] = [
    ...purls.map((one) => ['purl', `${kind} purl ${one}`] as const),
    ...digests.map((digest) => ['digest', `${kind} digest ${digest}`] as const),
  ];
  // A name alone is no identity: many things are called "model".
  if (name !== '' && (version !== '' || supplier !== ''))
    keys.push(['name', joinTexts([kind, type, group, name, version, supplier])]);
  return {
    keys,
    strong: () => strongOf(value, { purl, digests }),
    aliases: own.length === 0 ? NOTHING : own.map((alias) => `${kind} ${type} ${alias.trim().toLowerCase()}`),
    names: () => [name, `${group}/${name}`].map((one) => `${kind} ${type} ${one.trim().toLowerCase()}`),
    order: joinTexts([kind, name, group, version, purl ?? '', type, supplier]),
  };
}

/** Writes package URLs in canonical form; the same one stands in many documents. */
export type PurlOf = (text: string) => string | undefined;

/** Makes a function that reads each package URL once. */
export function createPurls(): PurlOf {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const normal = normalPurl(text);
    known.set(text, normal);
    return normal;
  };
}

/** One text of several; a sign that no name has stands between them, and where one has it, it is no other name's. */
function joinTexts(texts: readonly string[]): string {
  const joined = texts.join(SEPARATOR);
  return texts.some((text) => text.includes(SEPARATOR)) ? JSON.stringify(texts) : joined;
}

const SEPARATOR = '\u0000';

function strongOf(
  value: JsonObject,
  { purl, digests }: { readonly purl: string | undefined; readonly digests: readonly string[] },
): ReadonlyMap<string, string> {
  const strong = new Map<string, string>();
  if (purl !== undefined) strong.set('purl', packageOf(purl));
  if (digests.length === 0) return strong;
  const method = propertiesNamed(value, HASH_METHOD)[0] ?? 'file';
  const counts = new Map<string, number>();
  for (const digest of digests) {
    const algorithm = digest.slice(0, digest.indexOf(':'));
    if (!STRONG_ALGORITHM.test(algorithm)) continue;
    const key = `${algorithm} ${method}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    strong.set(key, digest);
  }
  // A thing with two digests of a kind has several files; none of them is its identity alone.
  for (const [key, count] of counts) if (count > 1) strong.delete(key);
  return strong;
}

function supplierOf(value: JsonObject): string {
  const parties = ['supplier', 'provider', 'manufacturer'].map((key) => textAt(objectAt(value, key), 'name'));
  return parties.find(Boolean) ?? textAt(value, 'publisher') ?? '';
}

function alsoPurls(value: JsonObject): readonly (string | undefined)[] {
  if (value['properties'] === undefined) return NOTHING;
  return readAlsoStated(value).flatMap(({ path, value: stated }) =>
    path === '/purl' && typeof stated === 'string' ? [normalPurl(stated)] : [],
  );
}

function propertiesNamed(value: JsonObject, name: string): readonly string[] {
  if (value['properties'] === undefined) return NOTHING;
  return objectsAt(value, 'properties').flatMap(([, property]) =>
    property['name'] === name ? (textAt(property, 'value') ?? []) : [],
  );
}
