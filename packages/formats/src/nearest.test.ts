import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['licence', ['license', 'name'], 'license'],
    ['mdoel', ['model', 'mode'], 'model'],
    ['sha256', ['SHA-256', 'SHA-1'], 'SHA-256'],
    [
      'pkg:huggingface/acme/tok@1',
      ['pkg:huggingface/acme/tokenizer@1', 'pkg:npm/other@1'],
      'pkg:huggingface/acme/tokenizer@1',
    ],
    ['nam', ['name'], 'name'],
  ])('takes "%s" for the word that was meant', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });

  it.each([
    ['nothing is near', 'colour', ['name', 'type']],
    ['two are equally near', 'bat', ['cat', 'rat']],
    ['there are no candidates', 'x', []],
  ])('says nothing when %s', (_case, word, candidates) => {
    expect(nearest(word, candidates)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it('agrees with the full table up to its limit', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        const full = fullDistance(a, b);
        const found = editDistance(a, b, limit);
        expect(full <= limit ? found === full : found > limit).toBe(true);
      }),
    );
  });

  it('counts a swap of neighbours once', () => {
    expect(editDistance('mdoel', 'model', 3)).toBe(1);
  });
});

/** The textbook recurrence without any cut. */
function fullDistance(a: string, b: string): number {
  const at = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    return Math.min(
      at(row - 1, column) + 1,
      at(row, column - 1) + 1,
      at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
      isSwap ? at(row - 2, column - 2) + 1 : Infinity,
    );
  };
  return at(a.length, b.length);
}
