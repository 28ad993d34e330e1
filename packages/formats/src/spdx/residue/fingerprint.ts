import type { Json } from '@trasluz/bom';
import { stableText } from './stable-text.ts';

// Two lanes of FNV-1a with different offsets (Fowler, Noll, Vo): a mark that tells whether a value is still what it
// was, short enough to be written beside every value. It proves nothing, and nothing here needs proof.
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x7f4a7c15] as const;

/** Marks a value by 16 hexadecimal digits of its text with sorted members. */
export function fingerprint(value: Json): string {
  return lanes(stableText(value), 2);
}

/** Marks a document by 32 hexadecimal digits, for the ids of one that has no serial number. */
export function longFingerprint(value: Json): string {
  return lanes(stableText(value), 4);
}

function lanes(text: string, count: 2 | 4): string {
  return OFFSETS.slice(0, count)
    .map((offset) => lane(text, offset))
    .join('');
}

function lane(text: string, offset: number): string {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME) ^ (hash >>> 15);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
