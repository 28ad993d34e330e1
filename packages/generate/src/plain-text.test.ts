import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, plainText, scalarText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['  a \n b\tc ', 'a b c'],
    ['a\u0000b\u001b[31mc', 'ab[31mc'],
    ['evil\u202egnp.exe', 'evilgnp.exe'],
    ['\ud800', '\ufffd'],
    ['', undefined],
    [' \n\t', undefined],
    ['\u0000', undefined],
  ])('makes %j to %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('cuts at the limit with an ellipsis, never within a pair of surrogates', () => {
    expect(plainText('abcdef', 4)).toBe('abc…');
    expect(plainText('ab😀😀', 4)?.isWellFormed()).toBe(true);
  });

  it('gives well-formed single-line text within the limit, and the same again when applied twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 2, max: 60 }),
        (text, charsMax) => {
          const plain = plainText(text, charsMax);
          if (plain === undefined) return;
          expect(plain.length).toBeLessThanOrEqual(charsMax);
          expect(plain).not.toMatch(/[\n\r\u0000-\u0008\u202e]/);
          expect(plain.isWellFormed()).toBe(true);
          expect(plainText(plain, charsMax)).toBe(plain);
        },
      ),
    );
  });
});

describe('scalarText and kindOf', () => {
  it.each<[value: unknown, text: string | undefined, kind: string]>([
    ['a', 'a', 'string a'],
    [1.5, '1.5', 'number 1.5'],
    [Number.NaN, undefined, 'number'],
    [12n, '12', 'bigint 12'],
    [true, 'true', 'boolean true'],
    [null, undefined, 'null'],
    [[], undefined, 'a list'],
    [{}, undefined, 'a map'],
  ])('tell what %s is', (value, text, kind) => {
    expect(scalarText(value)).toBe(text);
    expect(kindOf(value)).toBe(kind);
  });
});
