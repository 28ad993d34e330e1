import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from './decode.ts';

const BOM = [0xef, 0xbb, 0xbf];

describe('decodeUtf8', () => {
  it.each<[string, readonly number[], string]>([
    ['nothing', [], ''],
    ['ASCII', [0x7b, 0x7d], '{}'],
    ['a byte order mark, which is left out', [...BOM, 0x7b], '{'],
    ['a second byte order mark, which is not', [...BOM, ...BOM], '\ufeff'],
    ['a byte order mark further on', [0x7b, ...BOM], '{\ufeff'],
    ['two bytes', [0xc2, 0x80], '\u0080'],
    ['the last of two bytes', [0xdf, 0xbf], '\u07ff'],
    ['three bytes', [0xe0, 0xa0, 0x80], '\u0800'],
    ['the last before the surrogates', [0xed, 0x9f, 0xbf], '\ud7ff'],
    ['the first after the surrogates', [0xee, 0x80, 0x80], '\ue000'],
    ['four bytes', [0xf0, 0x90, 0x80, 0x80], '\u{10000}'],
    ['the last code point', [0xf4, 0x8f, 0xbf, 0xbf], '\u{10ffff}'],
    ['a replacement character that is meant', [0xef, 0xbf, 0xbd], '\ufffd'],
    ['NUL', [0x00], '\u0000'],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual({ kind: 'text', text });
  });

  it.each<[string, readonly number[], string, number]>([
    ['a lone continuation byte', [0x61, 0x80], 'a', 0x80],
    ['an overlong NUL', [0xc0, 0x80], '', 0xc0],
    ['an overlong of two bytes', [0xc1, 0xbf], '', 0xc1],
    ['an overlong of three bytes', [0xe0, 0x9f, 0xbf], '', 0xe0],
    ['an overlong of four bytes', [0xf0, 0x8f, 0xbf, 0xbf], '', 0xf0],
    ['the first surrogate', [0xed, 0xa0, 0x80], '', 0xed],
    ['a pair of encoded surrogates', [0x61, 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80], 'a', 0xed],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80], '', 0xf4],
    ['a byte that never occurs', [0x7b, 0xfe], '{', 0xfe],
    ['a form of five bytes', [0xf8, 0x88, 0x80, 0x80, 0x80], '', 0xf8],
    ['a character cut off after one byte', [0x61, 0xc3], 'a', 0xc3],
    ['a character cut off after three bytes', [0xf0, 0x9f, 0x98], '', 0xf0],
    ['a character broken by ASCII', [0xe2, 0x82, 0x41], '', 0xe2],
    ['the second fault behind a good character', [0xc3, 0xa9, 0xff], 'é', 0xff],
    ['a fault behind a byte order mark', [...BOM, 0x61, 0xff], 'a', 0xff],
    ['a fault behind a meant replacement', [0xef, 0xbf, 0xbd, 0x61, 0xff], '\ufffda', 0xff],
    [
      'a fault behind two meant replacements',
      [0xef, 0xbf, 0xbd, 0xef, 0xbf, 0xbd, 0xff],
      '\ufffd\ufffd',
      0xff,
    ],
    ['a fault behind a character of four bytes', [0xf0, 0x9f, 0x98, 0x80, 0xff], '😀', 0xff],
    ['a cut-off byte order mark', [0xef, 0xbb], '', 0xef],
  ])('tells the first fault: %s', (_name, bytes, before, byte) => {
    expect(decodeUtf8(new Uint8Array(bytes))).toEqual({ kind: 'fault', before, byte });
  });

  it('reads back whatever an encoder wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({ kind: 'text', text });
      }),
    );
  });

  it('tells the offset of a fault that was put into good text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        fc.pre(!before.startsWith('\ufeff'));
        const encoder = new TextEncoder();
        const bytes = new Uint8Array([...encoder.encode(before), 0xff, ...encoder.encode(after)]);
        expect(decodeUtf8(bytes)).toEqual({ kind: 'fault', before, byte: 0xff });
      }),
    );
  });
});
