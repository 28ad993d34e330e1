import type { Place } from '@trasluz/bom';

const LINE_FEED = 0x0a;

/** Moves a place over bytes of UTF-8: lines end with a line feed, columns count UTF-16 units. */
export function placeAfter({ line, column }: Place, bytes: Uint8Array): Place {
  const last = bytes.lastIndexOf(LINE_FEED);
  if (last === -1) return { line, column: column + unitsOf(bytes) };
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  return { line: line + lines, column: 1 + unitsOf(bytes.subarray(last + 1)) };
}

function unitsOf(bytes: Uint8Array): number {
  return new TextDecoder().decode(bytes).length;
}
