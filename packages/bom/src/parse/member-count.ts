const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
const COLON = 0x3a;

/**
 * Counts the members of a JSON text as written, which are the colons outside strings. When a parser has kept fewer,
 * a name stands twice in one object. Works on bytes, because every sign that JSON gives a meaning to is one byte in
 * UTF-8 and part of no other character.
 */
export function countMembers(bytes: Uint8Array): number {
  const { length } = bytes;
  let count = 0;
  let at = 0;
  while (at < length) {
    const byte = bytes[at++] as number; // at < length
    if (byte < QUOTE) {
      // Indentation is a third of a pretty-printed document.
      while (bytes[at] === SPACE) at += 1;
    } else if (byte === QUOTE) {
      at = afterString(bytes, at);
    } else if (byte === COLON) {
      count += 1;
    }
  }
  return count;
}

function afterString(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const byte = bytes[at++];
    if (byte === QUOTE || byte === undefined) return at;
    if (byte === BACKSLASH) at += 1;
  }
}
