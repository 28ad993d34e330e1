import { BomError } from '../bom-error.ts';
import type { Json, JsonObject } from '../json.ts';
import { MERGE_DEPTH_MAX } from './limits.ts';

/** Writes canonical texts (RFC 8785), each object's once. */
export interface Texts {
  of(value: Json): string;
}

/**
 * Makes a writer that remembers the text of each object it is asked for, so that the text of a document costs no more
 * after those of its parts. Written here because merging compares everything, and the general writer takes thrice as long.
 */
export function createTexts(): Texts {
  // A Map, for it lives as long as one merge, and weak entries cost the collector more than all of the texts.
  const known = new Map<object, string>();
  const keys = new Map<string, string>();
  // Equal texts are one text, so that comparing them later is comparing where they lie.
  const interned = new Map<string, string>();
  const of = (value: Json): string => {
    if (typeof value !== 'object' || value === null) return writeScalar(value);
    let text = known.get(value);
    if (text === undefined) {
      const written = write(value, { known, keys }, 0);
      text = interned.get(written) ?? written;
      if (text === written) interned.set(written, written);
      known.set(value, text);
    }
    return text;
  };
  return { of };
}

interface Writing {
  readonly known: ReadonlyMap<object, string>;
  /** The names of members as they are written, each made once. */
  readonly keys: Map<string, string>;
}

function write(value: Json, writing: Writing, depth: number): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  const text = writing.known.get(value);
  if (text !== undefined) return text;
  if (depth > MERGE_DEPTH_MAX)
    throw new BomError('merge-too-deep', `Cannot merge a document of more than ${MERGE_DEPTH_MAX} levels`);
  return isList(value) ? writeList(value, writing, depth) : writeObject(value, writing, depth);
}

/** What `JSON.stringify` would escape; without any of it a text is written as it stands. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;

function writeScalar(value: string | number | boolean | null): string {
  return typeof value === 'string' && !ESCAPED.test(value) ? `"${value}"` : JSON.stringify(value);
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function writeList(list: readonly Json[], writing: Writing, depth: number): string {
  let text = '[';
  for (let index = 0; index < list.length; index += 1)
    text += (index === 0 ? '' : ',') + write(list[index] ?? null, writing, depth + 1);
  return `${text}]`;
}

function writeObject(object: JsonObject, writing: Writing, depth: number): string {
  let text = '{';
  for (const key of Object.keys(object).sort()) {
    const value = object[key];
    if (value === undefined) continue;
    if (text.length > 1) text += ',';
    text += memberName(key, writing) + write(value, writing, depth + 1);
  }
  return `${text}}`;
}

function memberName(key: string, { keys }: Writing): string {
  let name = keys.get(key);
  if (name === undefined) {
    name = `${JSON.stringify(key)}:`;
    keys.set(key, name);
  }
  return name;
}
