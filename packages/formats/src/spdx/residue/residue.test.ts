import type { Json, JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyResidue, residueOf } from './diff.ts';
import { readResidue, residueEntries } from './entries.ts';
import { restore } from './restore.ts';

const leaf = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ min: 0, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.constantFrom('a', 'b', 'c', '/', '~', '0', '1');

/** Small values of few names, so that two of them have much in common. */
const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }) as fc.Arbitrary<JsonObject>,
  ),
}));

const anyObject = fc.dictionary(key, anyValue, { maxKeys: 4 }) as fc.Arbitrary<JsonObject>;

describe('residue', () => {
  it('gives the original back when it is added to the same native reading', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (native, original) => {
        const { value, dropped } = restore(native, residueOf(native, original));
        expect(value).toEqual(original);
        expect(dropped).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the original back after it has been written as entries and read again', () => {
    fc.assert(
      fc.property(anyObject, anyObject, (native, original) => {
        const { residue, unread } = readResidue(residueEntries(residueOf(native, original)));
        expect(unread).toEqual([]);
        expect(restore(native, residue).value).toEqual(original);
      }),
    );
  });

  it('is nothing for a reading that is the original', () => {
    fc.assert(fc.property(anyObject, (value) => isEmptyResidue(residueOf(value, structuredClone(value)))));
  });

  it('never throws on a reading that has nothing to do with the one it was made for', () => {
    fc.assert(
      fc.property(anyObject, anyObject, anyObject, (native, original, other) => {
        expect(() => restore(other, residueOf(native, original))).not.toThrow();
      }),
    );
  });

  it.each<[string, JsonObject, JsonObject, JsonObject, JsonObject]>([
    ['keeps a changed value', { a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }],
    ['keeps a value that was not there before', {}, { a: 2 }, { a: 3 }, { a: 3 }],
    [
      'keeps an item that was added',
      { l: ['a'] },
      { l: ['b', 'a'] },
      { l: ['a', 'c'] },
      { l: ['b', 'a', 'c'] },
    ],
    ['forgets an item that was taken away', { l: ['a', 'b'] }, { l: ['b', 'a'] }, { l: ['a'] }, { l: ['a'] }],
    [
      'leaves out what it said of an item that has changed',
      { l: [{ u: 1 }] },
      { l: [{ u: 1, p: 2 }] },
      { l: [{ u: 3 }] },
      { l: [{ u: 3 }] },
    ],
    [
      'finds an item that has moved',
      { l: [{ u: 1 }] },
      { l: [{ u: 1, p: 2 }] },
      { l: [{ u: 0 }, { u: 1 }] },
      { l: [{ u: 0 }, { u: 1, p: 2 }] },
    ],
    [
      'restores what is beside a change',
      { a: 1, b: {} },
      { a: 1, b: { c: 2 } },
      { a: 9, b: {} },
      { a: 9, b: { c: 2 } },
    ],
    ['keeps a value it would have removed when that has changed', { a: 1 }, {}, { a: 2 }, { a: 2 }],
  ])('%s', (_case, native, original, changed, expected) => {
    expect(restore(changed, residueOf(native, original)).value).toEqual(expected);
  });

  it('tells what it left out', () => {
    expect(restore({ a: 3 }, residueOf({ a: 1 }, { a: 2 })).dropped).toEqual(['/a']);
    expect(restore({ l: [{ u: 3 }] }, residueOf({ l: [{ u: 1 }] }, { l: [{ u: 1, p: 2 }] })).dropped).toEqual(
      ['/l/0'],
    );
  });

  it.each([
    ['trasluz:cdx:/a', 'no JSON'],
    ['trasluz:cdx:a', '1'],
    ['trasluz:cdx:/a', `${'['.repeat(100)}${']'.repeat(100)}`],
    ['trasluz:cdx:list:/a', '[]'],
    ['trasluz:cdx:list:/a', '{"items":[-1]}'],
    ['trasluz:cdx:list:/a', '{"items":["a"]}'],
  ])('passes over the entry %s of %s', (name, value) => {
    expect(readResidue([{ name, value }]).unread).toEqual([name]);
  });

  it('passes over pointers that are deeper than any document', () => {
    const { residue } = readResidue([{ name: `trasluz:cdx:${'/a'.repeat(100_000)}`, value: '1' }]);
    expect(restore({}, residue).value).toEqual({});
  });

  it('makes plain members of names that objects inherit', () => {
    const { residue } = readResidue([{ name: 'trasluz:cdx:/__proto__', value: '{"polluted":true}' }]);
    const restored = restore({}, residue).value as JsonObject;
    expect(Object.keys(restored)).toEqual(['__proto__']);
    expect(({} as JsonObject)['polluted']).toBeUndefined();
  });
});
