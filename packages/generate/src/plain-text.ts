/** Longest single value that is taken over from a file: a name, an id or a number never needs more. */
export const VALUE_CHARS_MAX = 400;

/** Control characters and the marks that reorder text: neither belongs in a value that other tools will show. */
const UNSHOWABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes text from a file fit for a document: well-formed Unicode, without control characters, on one line, cut at
 * `charsMax` with an ellipsis. Blank text is `undefined`.
 */
export function plainText(text: string, charsMax: number = VALUE_CHARS_MAX): string | undefined {
  // Four times the limit before the patterns run: what is cut away later need not be cleaned.
  const head = text.length > charsMax * 4 ? cut(text, charsMax * 4) : text;
  const clean = head.toWellFormed().replace(UNSHOWABLE, '').replace(/\s+/g, ' ').trim();
  if (clean === '') return undefined;
  return clean.length <= charsMax ? clean : `${cut(clean, charsMax - 1).trimEnd()}…`;
}

/** Cuts a text, and with it the first half of a character of two halves. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Writes a value of a front matter or JSON field as text: text, finite numbers, bigints and booleans; else `undefined`. */
export function scalarText(value: unknown, charsMax: number = VALUE_CHARS_MAX): string | undefined {
  if (typeof value === 'string') return plainText(value, charsMax);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return undefined;
}

/** Says what kind of value stands somewhere, for the `found` of an issue. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `${typeof value} ${scalarText(value, 60) ?? ''}`.trim();
}
