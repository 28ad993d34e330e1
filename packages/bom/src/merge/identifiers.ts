import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import { normalPurl, packageOf } from '../identity/purl.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { ALSO_STATED, ownProperty } from '../property-names.ts';
import { readAlsoStated } from './also-stated.ts';
import { textHash } from './repeats.ts';
import type { Thing } from './things.ts';

/** Another name of a component, standards.md §G. */
const ALIAS: string = ownProperty('alias');

const NOTHING: readonly never[] = [];

/** What was hashed to a digest; digests of different methods cannot contradict. */
const HASH_METHOD: string = ownProperty('hash:method');

/** Digests for which nobody finds two contents; MD5 and SHA-1 join and never part. */
const STRONG_ALGORITHM = /^(?:sha-(?:256|384|512)|sha3-|blake)/;

/**
 * By what a thing is recognised in another document, never by its bom-ref: package URLs, digests, aliases; name and
 * version only with one another. Each is read when it is asked for, because most things meet no other.
 */
export class Identifiers {
  readonly #thing: Thing;
  readonly #purlOf: PurlOf;

  constructor(thing: Thing, purlOf: PurlOf) {
    this.#thing = thing;
    this.#purlOf = purlOf;
  }

  /** In the `purl` member; `undefined` where there is none or it cannot be read. */
  get purl(): string | undefined {
    return this.#purlOf(textAt(this.#thing.value, 'purl') ?? '');
  }

  /** Keys of all package URLs, also of those that are aliases. */
  get purls(): readonly string[] {
    const { kind, value } = this.#thing;
    const { purl } = this;
    const others = namesOther(value) ? otherPurls(value, this.#purlOf) : NOTHING;
    const all = purl === undefined ? others : [purl, ...others];
    // Most things are components, and a canonical package URL is like no other key, so theirs are keys as they stand.
    return kind === 'component' ? all : all.map((one) => `${kind} purl ${one}`);
  }

  /** Keys of the digests, sorted. */
  get digests(): readonly string[] {
    const { kind, value } = this.#thing;
    const keys = digestsIn(value).map(([algorithm, content]) => digestKey(kind, `${algorithm}:${content}`));
    return keys.length < 2 ? keys : [...new Set(keys)].sort();
  }

  /** Key of the name with version or supplier; empty without one of these, for many things are called "model". */
  get name(): string {
    const { kind, value } = this.#thing;
    const name = textAt(value, 'name');
    if (name === undefined) return '';
    const version = textAt(value, 'version') ?? '';
    const supplier = supplierOf(value);
    if (version === '' && supplier === '') return '';
    return joinTexts([kind, typeOf(kind, value), textAt(value, 'group') ?? '', name, version, supplier]);
  }

  get aliases(): readonly string[] {
    const { kind, value } = this.#thing;
    if (!namesOther(value)) return NOTHING;
    return propertiesNamed(value, ALIAS).map(
      (alias) => `${kind} ${typeOf(kind, value)} ${alias.trim().toLowerCase()}`,
    );
  }

  /** Tells of each digest a number that all things of this digest share. */
  visitDigestHashes(visit: (hash: number) => void): void {
    for (const hash of listAt(this.#thing.value, 'hashes'))
      if (isJsonObject(hash)) visit(textHash(textAt(hash, 'content') ?? '', 0));
  }

  /** A number that things of one name share. */
  get nameHash(): number {
    const { value } = this.#thing;
    return textHash(textAt(value, 'version') ?? '', textHash(textAt(value, 'name') ?? '', 0));
  }
}

/** The identifiers of a thing. */
export function identifiersOf(thing: Thing, purlOf: PurlOf): Identifiers {
  return new Identifiers(thing, purlOf);
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
  const start = digestKey(thing.kind, '').length;
  const byKind = Map.groupBy(digests, (digest) => digest.slice(start, digest.indexOf(':', start)));
  for (const [algorithm, [digest, ...others]] of byKind) {
    // A thing with two digests of a kind has several files; none of them is its identity alone.
    if (digest === undefined || others.length > 0 || !STRONG_ALGORITHM.test(algorithm)) continue;
    strong.set(`${algorithm} ${method}`, digest);
  }
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
    // Reading these again costs less than finding them among those that were read.
    if (CANONICAL_PURL.test(text)) return text;
    if (known.has(text)) return known.get(text);
    const normal = normalPurl(text);
    known.set(text, normal);
    return normal;
  };
}

/** What most package URLs look like; they are canonical, which the library would take microseconds to say of each. */
const CANONICAL_PURL =
  /^pkg:(?:cargo|gem|npm|nuget|pypi)\/[a-z][a-z0-9.-]{0,200}(?:@[a-z0-9][a-z0-9.-]{0,200})?$/;

const PURL_SCHEME = 'pkg:';

function digestsIn(value: JsonObject): readonly (readonly [algorithm: string, content: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const hash of listAt(value, 'hashes')) {
    if (!isJsonObject(hash)) continue;
    const algorithm = textAt(hash, 'alg');
    const content = textAt(hash, 'content');
    if (algorithm !== undefined && content !== undefined) found.push([algorithm, content]);
  }
  return found;
}

function digestKey(kind: Thing['kind'], digest: string): string {
  return `${kind} digest ${digest.toLowerCase()}`;
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

/** The package URLs that properties state. */
function otherPurls(value: JsonObject, purlOf: PurlOf): readonly string[] {
  const stated = readAlsoStated(value).flatMap(({ path, value: also }) =>
    path === '/purl' && typeof also === 'string' ? (purlOf(also) ?? []) : [],
  );
  return [...stated, ...propertiesNamed(value, ALIAS).flatMap((alias) => purlOf(alias) ?? [])];
}

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
