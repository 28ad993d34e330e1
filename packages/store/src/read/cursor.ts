import { storableText } from '../publish/storable-json.ts';
import { StoreError } from '../store-error.ts';

/** One value of the order of a list. */
export type CursorKey = string | number;

/** Where a page ended: the list, the publication number it was read at, and the keys of its last row. */
export interface Cursor {
  readonly list: string;
  readonly at: number;
  readonly keys: readonly CursorKey[];
}

/** Longest cursor that is decoded: three keys of the longest name in base64, with room. */
export const CURSOR_LENGTH_MAX = 8_000;

/** Writes a cursor as text that a caller passes back and does not read. */
export function formatCursor({ list, at, keys }: Cursor): string {
  return Buffer.from(JSON.stringify([list, at, ...keys]), 'utf8').toString('base64url');
}

/** Reads a cursor of this list whose keys have the types of the example, or throws `bad-cursor`. */
export function parseCursor(text: string, list: string, example: readonly CursorKey[]): Cursor {
  const [found, at, ...keys] = parseArray(text);
  const fits =
    found === list &&
    typeof at === 'number' &&
    Number.isSafeInteger(at) &&
    keys.length === example.length &&
    keys.every((key, index) => typeof key === typeof example[index] && isKey(key));
  if (!fits) throw badCursor();
  return { list, at, keys: keys.filter(isKey).map(toStorableKey) };
}

function isKey(value: unknown): value is CursorKey {
  return typeof value === 'string' || (typeof value === 'number' && isInt4(value));
}

function isInt4(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function toStorableKey(key: CursorKey): CursorKey {
  return typeof key === 'string' ? storableText(key) : key;
}

function parseArray(text: string): readonly unknown[] {
  if (text.length > CURSOR_LENGTH_MAX) throw badCursor();
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    // Whatever is wrong with it, the caller can only start again.
    return [];
  }
}

function badCursor(): StoreError {
  return new StoreError('bad-cursor', 'Cannot continue the list: the cursor does not belong to it');
}
