import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, plainText, scalarText, VALUE_CHARS_MAX } from './plain-text.ts';

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

  it.each<[text: string, charsMax: number, plain: string]>([
    ['abcdef', 7, 'abcdef'],
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['ab cdef', 4, 'ab…'],
    ['ab😀😀', 6, 'ab😀😀'],
    ['ab😀😀', 5, 'ab😀…'],
    ['ab😀😀', 4, 'ab…'],
    ['x'.repeat(VALUE_CHARS_MAX), VALUE_CHARS_MAX, 'x'.repeat(VALUE_CHARS_MAX)],
    ['x'.repeat(VALUE_CHARS_MAX + 1), VALUE_CHARS_MAX, `${'x'.repeat(VALUE_CHARS_MAX - 1)}…`],
  ])('cuts %j at %d characters to %j, never within one', (text, charsMax, plain) => {
    expect(plainText(text, charsMax)).toBe(plain);
  });

  it.each([
    '\u0000',
    '\u0007',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u061c',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
  ])('drops %j, which controls or turns text', (mark) => {
    expect(plainText(`a${mark}b`)).toBe('ab');
  });

  it.each(['\u0009', '\u000a', '\u000d', '\u00a0', '\u2003', '\u2028', '\u2029', '\ufeff'])(
    'makes one space of %j',
    (mark) => {
      expect(plainText(`a ${mark} b`)).toBe('a b');
    },
  );

  it.each(['👩‍👩‍👧', 'می‌خواهم', 'e\u0301', '日本語'])('keeps %s as its author wrote it', (text) => {
    expect(plainText(text)).toBe(text);
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
