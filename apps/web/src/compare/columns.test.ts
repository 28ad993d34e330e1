import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, referencesOf, without } from './columns.ts';

describe('referencesOf', () => {
  it('reads one list', () => {
    expect(referencesOf(new URLSearchParams('ids=a.example/b@1,c.example/d@2'))).toEqual([
      'a.example/b@1',
      'c.example/d@2',
    ]);
  });

  it('reads what a form without script sends', () => {
    expect(referencesOf(new URLSearchParams('ids=a&ids=b&add=x'))).toEqual(['a', 'b']);
  });

  it('takes each once, no blanks, five at most', () => {
    expect(referencesOf(new URLSearchParams('ids=a,,a, b ,c,d,e,f'))).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(referencesOf(new URLSearchParams(''))).toEqual([]);
  });
});

describe('moved', () => {
  it('moves one column and leaves the ends where they are', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
    expect(moved(['a'], 7, 1)).toEqual(['a']);
  });

  it('is undone by moving back', () => {
    const list = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(list, fc.nat(3), (references, index) => {
        fc.pre(index + 1 < references.length);
        expect(moved(moved(references, index, 1), index + 1, -1)).toEqual(references);
      }),
    );
  });
});

describe('without', () => {
  it('removes one column', () => {
    expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });
});
