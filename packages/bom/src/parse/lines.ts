import type { Place } from '../read.ts';

/** Turns offsets into a text into lines and columns. */
export interface Lines {
  /** Line and column of an offset in UTF-16 units; offsets past the end are the end. */
  placeAt(offset: number): Place;
}

/** Reads where the lines of a text start, on first use; a line ends with a line feed, also in CRLF texts. */
export function createLines(text: string): Lines {
  let starts: readonly number[] | undefined;
  return {
    placeAt(offset) {
      starts ??= lineStarts(text);
      const at = Math.min(offset, text.length);
      const line = lastAtOrBefore(starts, at);
      const start = starts[line] as number; // an index that the search found
      return { line: line + 1, column: at - start + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // low < middle <= high, so there is a start.
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
