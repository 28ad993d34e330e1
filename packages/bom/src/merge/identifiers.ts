import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { normalPurl, packageOf } from '../identity/purl.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { ALSO_STATED, ownProperty } from '../property-names.ts';
import { readAlsoStated } from './also-stated.ts';
import type { Thing } from './things.ts';

/** By what a thing is recognised in another document, never by its bom-ref. */
export interface Identifiers {
  /** In the `purl` member; absent where there is none or it cannot be read. */
  readonly purl: string | undefined;
  /** Keys of all package URLs, also of those that are aliases. */
  readonly purls: readonly string[];
  /** Keys of the digests, sorted. */
  readonly digests: readonly string[];
  /** Key of the name with version or supplier; empty without one of these. */
  readonly name: string;
  readonly aliases: readonly string[];
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
  const purl = purlOf(textAt(value, 'purl') ?? '');
  const { aliases, purls } = otherNames(value, purlOf);
  return {
    purl,
    purls: purl === undefined && purls.length === 0 ? NOTHING : purlKeys(kind, [purl, ...purls]),
    digests: digestKeys(kind, value),
    name: nameKey(kind, value),
    aliases:
      aliases.length === 0
        ? NOTHING
        : aliases.map((alias) => `${kind} ${typeOf(kind, value)} ${alias.trim().toLowerCase()}`),
  };
}

/** The names under which an alias may know a thing. */
export function namesOf({ kind, value }: Thing): readonly string[] {
  const name = textAt(value, 'name') ?? '';
  return [name, `${textAt(value, 'group') ?? ''}/${name}`].map(
    (one) => `${kind} ${typeOf(kind, value)} ${one.trim().toLowerCase()}`,
  );
}

/** A text that sorts a thing, the same wherever it is described alike. */
export function orderOf({ kind, value }: Thing, purlOf: PurlOf): string {
  const [group = '', name = '', version = ''] = ['group', 'name', 'version'].map((key) => textAt(value, key));
  const purl = purlOf(textAt(value, 'purl') ?? '') ?? '';
  return joinTexts([kind, name, group, version, purl, typeOf(kind, value), supplierOf(value)]);
}

/** What another name of a thing would contradict: the package, and each strong digest by what was hashed. */
export function strongOf(
  thing: Thing | undefined,
  identifiers: Identifiers | undefined,
): ReadonlyMap<string, string> {
  const strong = new Map<string, string>();
  if (thing === undefined || identifiers === undefined) return strong;
  const { purl, digests } = identifiers;
  if (purl !== undefined) strong.set('purl', packageOf(purl));
  if (digests.length === 0) return strong;
  const method = propertiesNamed(thing.value, HASH_METHOD)[0] ?? 'file';
  const counts = new Map<string, number>();
  const start = digestKey(thing.kind, '').length;
  for (const digest of digests) {
    const algorithm = digest.slice(start, digest.indexOf(':', start));
    if (!STRONG_ALGORITHM.test(algorithm)) continue;
    const key = `${algorithm} ${method}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    strong.set(key, digest);
  }
  // A thing with two digests of a kind has several files; none of them is its identity alone.
  for (const [key, count] of counts) if (count > 1) strong.delete(key);
  return strong;
}

/** What a key is called in a report. */
export function labelOf(key: string): string {
  return key.startsWith(PURL_SCHEME) ? `component purl ${key}` : key;
}

/** Writes package URLs in canonical form; the same one stands in many documents. */
export type PurlOf = (text: string) => string | undefined;

/** Makes a function that reads each package URL once. */
export function createPurls(): PurlOf {
  const known = new Map<string, string | undefined>([['', undefined]]);
  return (text) => {
    if (known.has(text)) return known.get(text);
    const normal = CANONICAL_PURL.test(text) ? text : normalPurl(text);
    known.set(text, normal);
    return normal;
  };
}

/** What most package URLs look like; they are canonical, which the library would take microseconds to say of each. */
const CANONICAL_PURL =
  /^pkg:(?:cargo|gem|npm|nuget|pypi)\/[a-z][a-z0-9.-]{0,200}(?:@[a-z0-9][a-z0-9.-]{0,200})?$/;

const PURL_SCHEME = 'pkg:';

/** Most things are components, and a canonical package URL is like no other key, so theirs are keys as they stand. */
function purlKeys(kind: Thing['kind'], purls: readonly (string | undefined)[]): readonly string[] {
  const read = purls.filter((one) => one !== undefined);
  return kind === 'component' ? read : read.map((one) => `${kind} purl ${one}`);
}

function digestKeys(kind: Thing['kind'], value: JsonObject): readonly string[] {
  const hashes = listAt(value, 'hashes');
  if (hashes.length === 0) return NOTHING;
  const keys: string[] = [];
  for (const hash of hashes) {
    if (!isJsonObject(hash)) continue;
    const algorithm = textAt(hash, 'alg');
    const content = textAt(hash, 'content');
    if (algorithm !== undefined && content !== undefined)
      keys.push(digestKey(kind, `${algorithm}:${content}`));
  }
  return keys.length < 2 ? keys : [...new Set(keys)].sort();
}

function digestKey(kind: Thing['kind'], digest: string): string {
  return `${kind} digest ${digest.toLowerCase()}`;
}

/** A name alone is no identity: many things are called "model". */
function nameKey(kind: Thing['kind'], value: JsonObject): string {
  const name = textAt(value, 'name') ?? '';
  if (name === '') return '';
  const version = textAt(value, 'version') ?? '';
  const supplier = supplierOf(value);
  if (version === '' && supplier === '') return '';
  return joinTexts([kind, typeOf(kind, value), textAt(value, 'group') ?? '', name, version, supplier]);
}

function typeOf(kind: Thing['kind'], value: JsonObject): string {
  return textAt(value, 'type') ?? kind;
}

/** One text of several; a sign that no name has stands between them, and where one has it, it is no other name's. */
function joinTexts(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    if (text.includes(SEPARATOR)) return JSON.stringify(texts);
    joined = joined === '' ? text : joined + SEPARATOR + text;
  }
  return joined;
}

const SEPARATOR = '\u0000';

function supplierOf(value: JsonObject): string {
  return (
    textAt(objectAt(value, 'supplier'), 'name') ??
    textAt(objectAt(value, 'provider'), 'name') ??
    textAt(objectAt(value, 'manufacturer'), 'name') ??
    textAt(value, 'publisher') ??
    ''
  );
}

/** What properties say that a thing is also called. */
function otherNames(
  value: JsonObject,
  purlOf: PurlOf,
): { readonly aliases: readonly string[]; readonly purls: readonly string[] } {
  if (!namesOther(value)) return NO_OTHER_NAMES;
  const aliases = propertiesNamed(value, ALIAS);
  const stated = readAlsoStated(value).flatMap(({ path, value: also }) =>
    path === '/purl' && typeof also === 'string' ? (purlOf(also) ?? []) : [],
  );
  return { aliases, purls: [...stated, ...aliases.flatMap((alias) => purlOf(alias) ?? [])] };
}

const NO_OTHER_NAMES: ReturnType<typeof otherNames> = { aliases: NOTHING, purls: NOTHING };

function namesOther(value: JsonObject): boolean {
  for (const property of listAt(value, 'properties'))
    if (isJsonObject(property) && (property['name'] === ALIAS || property['name'] === ALSO_STATED))
      return true;
  return false;
}

function propertiesNamed(value: JsonObject, name: string): readonly string[] {
  if (value['properties'] === undefined) return NOTHING;
  return objectsAt(value, 'properties').flatMap(([, property]) =>
    property['name'] === name ? (textAt(property, 'value') ?? []) : [],
  );
}
