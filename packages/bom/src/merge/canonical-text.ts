import { BomError } from '../bom-error.ts';
import { canonicalJson } from '../canonical.ts';
import type { Json, JsonObject } from '../json.ts';
import { MERGE_DEPTH_MAX } from './limits.ts';

/** Writes canonical texts (RFC 8785), each object's once. */
export interface Texts {
  of(value: Json): string;
  /** The text of a document, of which the items of its lists will be asked for again. */
  ofDocument(bom: JsonObject): string;
}

/**
 * Makes a writer that remembers the text of each object it is asked for. What RFC 8785 asks for beyond `JSON.stringify`
 * is the order of members, so values are put in order and written natively: merging compares everything there is, and
 * the general writer takes several times as long.
 */
export function createTexts(): Texts {
  // A Map, for it lives as long as one merge, and weak entries cost the collector more than all of the texts.
  const known = new Map<object, string>();
  const of = (value: Json): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    let text = known.get(value);
    if (text === undefined) {
      text = isOrderly(value, 0) ? JSON.stringify(inOrder(value)) : canonicalJson(value);
      known.set(value, text);
    }
    return text;
  };
  const ofDocument = (bom: JsonObject): string => {
    const members = Object.keys(bom)
      .sort()
      .filter((key) => bom[key] !== undefined)
      .map((key) => {
        const value = bom[key] ?? null;
        const text = isList(value) ? `[${value.map((item) => of(item ?? null)).join(',')}]` : of(value);
        return `${JSON.stringify(key)}:${text}`;
      });
    return `{${members.join(',')}}`;
  };
  return { of, ofDocument };
}

/** Names that an object lists first whatever their order, and the one that is no member when it is set. */
const UNORDERLY = /^(?:\d+|__proto__)$/;

/** Whether the members of all objects in a value can be put in order; refuses what is nested too deeply to be written. */
function isOrderly(value: Json | undefined, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MERGE_DEPTH_MAX)
    throw new BomError('merge-too-deep', `Cannot merge a document of more than ${MERGE_DEPTH_MAX} levels`);
  if (isList(value)) return value.every((item) => isOrderly(item, depth + 1));
  for (const key in value) if (UNORDERLY.test(key) || !isOrderly(value[key], depth + 1)) return false;
  return true;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value with the members of its objects in the order of RFC 8785; the same value where they are so already. */
function inOrder(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? listInOrder(value) : objectInOrder(value);
}

function listInOrder(list: readonly Json[]): readonly Json[] {
  let changed: Json[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] ?? null;
    const next = inOrder(item);
    if (next === item) continue;
    changed ??= [...list];
    changed[index] = next;
  }
  return changed ?? list;
}

function objectInOrder(object: JsonObject): JsonObject {
  const keys = Object.keys(object);
  if (!isSorted(keys)) keys.sort();
  const ordered: Record<string, Json> = {};
  for (const key of keys) {
    const value = object[key];
    if (value !== undefined) ordered[key] = inOrder(value);
  }
  return ordered;
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return false;
  return true;
}
