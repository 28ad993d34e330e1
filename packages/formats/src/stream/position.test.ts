import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAfter } from './position.ts';

const START = { line: 1, column: 1 };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('placeAfter', () => {
  it.each([
    ['nothing', '', 1, 1],
    ['one letter', 'a', 1, 2],
    ['a line end', '\n', 2, 1],
    ['a line end and a letter', '\na', 2, 2],
    ['two line ends', 'a\n\n', 3, 1],
    ['a carriage return, which ends no line', 'a\r', 1, 3],
    ['a line end of two characters', 'a\r\nb', 2, 2],
    ['a letter of two bytes', 'é', 1, 2],
    ['a letter of three bytes', '漢', 1, 2],
    ['a letter of four bytes, which has two units', '😀', 1, 3],
    ['a letter of four bytes before the line end', '😀\n', 2, 1],
    ['a separator of lines, which ends no line of JSON', '\u2028', 1, 2],
    ['a combining accent', 'e\u0301', 1, 3],
    ['a tabulator', '\t', 1, 2],
  ])('passes over %s', (_name, text, line, column) => {
    expect(placeAfter(START, bytes(text))).toEqual({ line, column });
  });

  it('goes on from where it stands', () => {
    expect(placeAfter({ line: 7, column: 9 }, bytes('ab'))).toEqual({ line: 7, column: 11 });
    expect(placeAfter({ line: 7, column: 9 }, bytes('ab\nc'))).toEqual({ line: 8, column: 2 });
  });

  it('counts what is no UTF-8 and never fails', () => {
    expect(placeAfter(START, Uint8Array.of(0xff, 0x0a, 0xc3))).toEqual({ line: 2, column: 2 });
  });

  it('comes to the same place in one step or two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const twice = placeAfter(placeAfter(START, bytes(`${one}\n`)), bytes(other));
        expect(twice).toEqual(placeAfter(START, bytes(`${one}\n${other}`)));
      }),
    );
  });
});
