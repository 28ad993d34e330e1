import { canonicalJson } from '../canonical.ts';
import type { Json, JsonObject } from '../json.ts';
import { createMemberOrder } from './member-order.ts';

/** Writes canonical texts (RFC 8785). */
export interface Texts {
  /** The text of a value; that of an object is written once. */
  of(value: Json): string;
  /** The text of a document, which nobody will ask for again. */
  ofDocument(bom: JsonObject): string;
}

/**
 * Makes a writer that remembers the text of each object it is asked for. What RFC 8785 asks for beyond `JSON.stringify`
 * is the order of members, so values are put in order and written natively: all of every document is written once, for
 * its digest, and the general writer takes several times as long.
 */
export function createTexts(): Texts {
  // A Map, for it lives as long as one merge, and weak entries cost the collector more than all of the texts.
  const known = new Map<object, string>();
  const inOrder = createMemberOrder();
  const write = (value: Json): string => {
    const ordered = inOrder(value);
    return ordered === undefined ? canonicalJson(value) : JSON.stringify(ordered);
  };
  const of = (value: Json): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    let text = known.get(value);
    if (text === undefined) {
      text = write(value);
      known.set(value, text);
    }
    return text;
  };
  return { of, ofDocument: write };
}
