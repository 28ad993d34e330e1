import { objectAt, objectsAt, textAt } from '../access.ts';
import { identityOf } from '../identity/identity.ts';
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
  readonly strong: ReadonlyMap<string, string>;
  readonly aliases: readonly string[];
  /** The names under which an alias may know it. */
  readonly names: readonly string[];
  /** A text that sorts it, the same wherever it is described alike. */
  readonly order: string;
}

/** Another name of a component, standards.md §G. */
const ALIAS: string = ownProperty('alias');

/** What was hashed to a digest; digests of different methods cannot contradict. */
const HASH_METHOD: string = ownProperty('hash:method');

/** Digests for which nobody finds two contents; MD5 and SHA-1 join and never part. */
const STRONG_ALGORITHM = /^(?:sha-(?:256|384|512)|sha3-|blake)/;

/** Reads the identifiers of a thing: package URLs, digests, aliases; name and version only with one another. */
export function identifiersOf({ kind, value }: Thing): Identifiers {
  const { purl, digests, group = '', name, version = '' } = identityOf(value);
  const type = textAt(value, 'type') ?? kind;
  const supplier = supplierOf(value);
  const own = propertiesNamed(value, ALIAS);
  const purls = [purl, ...alsoPurls(value), ...own.map(normalPurl)].filter((one) => one !== undefined);
  const keys: (readonly [MatchKey, string])[] = [
    ...purls.map((one) => ['purl', `${kind} purl ${one}`] as const),
    ...digests.map((digest) => ['digest', `${kind} digest ${digest}`] as const),
  ];
  // A name alone is no identity: many things are called "model".
  if (name !== '' && (version !== '' || supplier !== ''))
    keys.push(['name', JSON.stringify([kind, type, group, name, version, supplier])]);
  return {
    keys,
    strong: strongOf(value, { purl, digests }),
    aliases: own.map((alias) => `${kind} ${type} ${alias.trim().toLowerCase()}`),
    names: [name, `${group}/${name}`].map((one) => `${kind} ${type} ${one.trim().toLowerCase()}`),
    order: JSON.stringify([kind, name, group, version, purl ?? '', type, supplier]),
  };
}

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
  if (value['properties'] === undefined) return [];
  return readAlsoStated(value).flatMap(({ path, value: stated }) =>
    path === '/purl' && typeof stated === 'string' ? [normalPurl(stated)] : [],
  );
}

function propertiesNamed(value: JsonObject, name: string): readonly string[] {
  if (value['properties'] === undefined) return [];
  return objectsAt(value, 'properties').flatMap(([, property]) =>
    property['name'] === name ? (textAt(property, 'value') ?? []) : [],
  );
}
