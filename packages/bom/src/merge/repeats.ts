/** Tells keys that surely stand once from those that may stand several times, without keeping any of them. */
export interface Repeats {
  readonly add: (hash: number) => void;
  readonly mayRepeat: (hash: number) => boolean;
}

/** Places for each key; more of them tell more keys apart. */
const ROOM = 8;

/** Makes a table for about so many keys. */
export function createRepeats(count: number): Repeats {
  const bits = Math.min(28, Math.ceil(Math.log2(Math.max(16, count * ROOM))));
  const mask = 2 ** bits - 1;
  const times = new Uint8Array(2 ** bits);
  return {
    add: (hash) => {
      const at = (hash ^ (hash >>> 15)) & mask;
      times[at] = times[at] === 0 ? 1 : 2;
    },
    mayRepeat: (hash) => times[(hash ^ (hash >>> 15)) & mask] === 2,
  };
}

/** FNV-1a. */
const PRIME = 16_777_619;

/** A number for a text; the same for all texts that are the same in lower case. */
export function textHash(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // Beyond ASCII one bit does not tell capitals, and the Kelvin sign is a capital of k.
    if (code > 127) return unitsHash(text.toLowerCase(), seed);
    hash = Math.imul(hash ^ (code | 32), PRIME);
  }
  return hash;
}

function unitsHash(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code > 127 ? code : code | 32), PRIME);
  }
  return hash;
}
