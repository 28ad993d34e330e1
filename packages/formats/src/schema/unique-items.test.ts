import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';
import { contentNumber } from './content-number.ts';
import { isEqual } from './equal.ts';
import { firstDuplicate, hasUniqueItems } from './unique-items.ts';

/** Few values and names, so that equal items are common. */
const item = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, 0, 1, 'a', 'b', '1'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('name', 'bom-ref', 'x', '__proto__x'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

describe('hasUniqueItems', () => {
  it('agrees with the comparison of every pair', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 40 }), (items) => {
        const isNaive = items.every(
          (one, index) => !items.slice(0, index).some((other) => isEqual(one, other)),
        );
        expect(hasUniqueItems(items)).toBe(isNaive);
      }),
    );
  });

  it('rejects a component that stands twice, whatever the order of its members', () => {
    const items = [{ name: 'a', version: '1' }, { name: 'b' }, { version: '1', name: 'a' }];
    expect(firstDuplicate(items)).toEqual({ first: 0, second: 2 });
  });

  it('tells apart what only looks alike', () => {
    expect(hasUniqueItems([1, '1', true, 'true', null, 'null', [], {}, [[]], [{}]])).toBe(true);
    expect(hasUniqueItems([{ a: undefined }, { b: undefined }])).toBe(true);
    expect(hasUniqueItems([{ a: 1 }, { a: 1, b: 2 }, { b: 2 }, [1], [1, 2]])).toBe(true);
  });

  it.each([2, 17, 18, 40])(
    'finds the last of %i look-alikes, before and after the bucket outgrows pairs',
    (count) => {
      const items = Array.from({ length: count }, (_item, index) => ({ name: 'x', at: index }));
      expect(hasUniqueItems(items)).toBe(true);
      expect(firstDuplicate([...items, { at: count - 1, name: 'x' }])).toEqual({
        first: count - 1,
        second: count,
      });
    },
  );

  it('is right also where cheap keys tell nothing apart', () => {
    const same = (): number => 0;
    const items = Array.from({ length: 200 }, (_item, index) => ({ at: index }));
    expect(firstDuplicate(items, [same, same, contentHash])).toBeUndefined();
    expect(firstDuplicate([...items, { at: 150 }], [same, same, contentHash])).toEqual({
      first: 150,
      second: 200,
    });
  });

  it('stays linear when every item looks like every other', () => {
    const measure = (count: number): number => {
      const items = Array.from({ length: count }, (_item, index) => ({ name: 'x', note: { at: index } }));
      const start = performance.now();
      expect(hasUniqueItems(items)).toBe(true);
      return performance.now() - start;
    };
    measure(1000);
    // A quadratic check takes a hundred times as long for ten times the items; the bound leaves room for a busy machine.
    expect(measure(100_000)).toBeLessThan(40 * Math.max(measure(10_000), 5));
  });
});

describe('contentNumber', () => {
  it('is equal for equal values', () => {
    fc.assert(
      fc.property(item, item, (a, b) => {
        if (isEqual(a, b)) expect(contentNumber(a)).toBe(contentNumber(b));
      }),
    );
    expect(contentNumber({ a: 1, b: [0] })).toBe(contentNumber({ b: [-0], a: 1 }));
  });

  it('seldom meets for different values', () => {
    const numbers = Array.from({ length: 10_000 }, (_item, at) =>
      contentNumber({ name: 'x', version: `1.${at}`, at }),
    );
    expect(new Set(numbers).size).toBeGreaterThan(9_990);
  });
});

describe('contentHash', () => {
  it('is equal exactly for equal values', () => {
    fc.assert(
      fc.property(item, item, (a, b) => {
        expect(contentHash(a) === contentHash(b)).toBe(isEqual(a, b));
      }),
    );
  });
});
