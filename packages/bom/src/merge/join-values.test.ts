import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { createTexts } from './canonical-text.ts';
import { joinValues, unionOfLists } from './join-values.ts';

const join = (...values: Json[]) => joinValues(values, createTexts());

describe('joinValues', () => {
  it.each<[string, Json[], Json, Json[]]>([
    ['members side by side', [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }, []],
    ['objects in objects', [{ a: { b: 1 } }, { a: { c: 2 } }], { a: { b: 1, c: 2 } }, []],
    ['lists without repetitions', [{ a: [2, 1] }, { a: [3, 1] }], { a: [1, 2, 3] }, []],
    ['equal lists as they stand', [{ a: [2, 1] }, { a: [2, 1], b: 1 }], { a: [2, 1], b: 1 }, []],
    ['the first of two values', [{ a: 'y' }, { a: 'x' }], { a: 'x' }, [{ path: '/a', value: 'y' }]],
    ['values of different kinds', [{ a: 'y' }, { a: [1] }], { a: 'y' }, [{ path: '/a', value: [1] }]],
    [
      'organizations of different names as a whole',
      [{ s: { name: 'B', url: 'u' } }, { s: { name: 'A' } }],
      { s: { name: 'A' } },
      [{ path: '/s', value: { name: 'B', url: 'u' } }],
    ],
    [
      'no signature',
      [
        { signature: 1, a: 1 },
        { a: 1, b: 2 },
      ],
      { a: 1, b: 2 },
      [],
    ],
  ])('keeps %s', (_case, values, value, losers) => {
    expect(join(...values)).toEqual({ value, losers });
    expect(join(...values.toReversed())).toEqual({ value, losers });
  });

  it('never depends on the order or on repetitions, and never throws', () => {
    const object = fc.dictionary(
      fc.constantFrom('a', 'b', 'name', '__proto__', '~/'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (values) => {
        const items = values as Json[]; // JSON values are JSON
        const sorted = ({ value, losers }: ReturnType<typeof join>): string =>
          createTexts().of([value, losers.map((one) => createTexts().of({ ...one })).sort()]);
        expect(sorted(join(...items.toReversed(), ...items))).toBe(sorted(join(...items)));
      }),
    );
  });
});

describe('unionOfLists', () => {
  it('of no list or one is that list', () => {
    expect(unionOfLists([], createTexts())).toEqual([]);
    expect(unionOfLists([[2, 1, 2]], createTexts())).toEqual([2, 1, 2]);
  });
});
