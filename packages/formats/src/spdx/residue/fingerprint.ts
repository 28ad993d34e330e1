import type { Json } from '@trasluz/bom';
import { writeStable } from './stable-text.ts';

// Two lanes of FNV-1a with different offsets (Fowler, Noll, Vo): a mark that tells whether a value is still what it
// was, short enough to be written beside every value. It proves nothing, and nothing here needs proof.
const PRIME = 0x01000193;
const OFFSETS = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x7f4a7c15] as const;

/** Marks a value by 16 hexadecimal digits of its text with sorted members. */
export function fingerprint(value: Json): string {
  const lanes: [number, number] = [OFFSETS[0], OFFSETS[1]];
  writeStable(value, (piece) => {
    let [one, two] = lanes;
    for (let index = 0; index < piece.length; index += 1) {
      const code = piece.charCodeAt(index);
      one = step(one, code);
      two = step(two, code);
    }
    lanes[0] = one;
    lanes[1] = two;
  });
  return lanes.map(digitsOf).join('');
}

/** Marks a document by 32 hexadecimal digits, for the ids of one that has no serial number. */
export function longFingerprint(value: Json): string {
  const lanes: [number, number, number, number] = [...OFFSETS];
  writeStable(value, (piece) => {
    let [one, two, three, four] = lanes;
    for (let index = 0; index < piece.length; index += 1) {
      const code = piece.charCodeAt(index);
      one = step(one, code);
      two = step(two, code);
      three = step(three, code);
      four = step(four, code);
    }
    lanes[0] = one;
    lanes[1] = two;
    lanes[2] = three;
    lanes[3] = four;
  });
  return lanes.map(digitsOf).join('');
}

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME) ^ (hash >>> 15);
}

function digitsOf(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, '0');
}
