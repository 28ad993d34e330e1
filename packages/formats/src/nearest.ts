/** A suggestion may differ in one of this many characters: more would guess, less would miss a doubled letter. */
const CHARACTERS_PER_EDIT = 4;

/** Beyond this many edits two long names are simply two names. */
const EDITS_MAX = 8;

/**
 * Finds the one candidate that a misspelt word most likely means; `undefined` when none is near or two are
 * equally near. Case and separators count less than letters: `sha256` means `SHA-256`.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const plain = plainForm(word);
  let best: string | undefined;
  let bestDistance = Math.min(EDITS_MAX, Math.max(1, Math.floor(word.length / CHARACTERS_PER_EDIT))) + 1;
  let isTied = false;
  for (const candidate of candidates) {
    const distance = plainForm(candidate) === plain ? 0 : editDistance(word, candidate, bestDistance);
    if (distance === bestDistance) isTied = true;
    if (distance >= bestDistance) continue;
    [best, bestDistance, isTied] = [candidate, distance, false];
  }
  return isTied ? undefined : best;
}

function plainForm(word: string): string {
  return word.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/**
 * Optimal string alignment distance (insert, delete, replace, swap neighbours); any number above `limit` means
 * "too far" and is cut short, so that long names cost no more than `limit` times their length.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [beforeLast, last] = [[] as number[], range(b.length + 1)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, limit }, last, beforeLast);
    if (Math.min(...current.slice(Math.max(0, row - limit), row + limit + 1)) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return cell(last, b.length, limit);
}

function nextRow(
  { a, b, row, limit }: { a: string; b: string; row: number; limit: number },
  last: readonly number[],
  beforeLast: readonly number[],
): number[] {
  const far = limit + 1;
  const current: number[] = Array.from({ length: b.length + 1 }, () => far);
  if (row <= limit) current[0] = row;
  for (let column = Math.max(1, row - limit); column <= Math.min(b.length, row + limit); column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current[column] = Math.min(
      cell(last, column, limit) + 1,
      cell(current, column - 1, limit) + 1,
      cell(last, column - 1, limit) + (isSame ? 0 : 1),
      isSwap ? cell(beforeLast, column - 2, limit) + 1 : far,
    );
  }
  return current;
}

/** Before the first column and above the first row everything is too far. */
function cell(row: readonly number[], column: number, limit: number): number {
  return row[column] ?? limit + 1;
}

function range(length: number): number[] {
  return Array.from({ length }, (_item, index) => index);
}
