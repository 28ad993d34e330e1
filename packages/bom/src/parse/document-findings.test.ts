import { describe, expect, it } from 'vitest';
import { emptyDocument, noObject, notUtf8, tooLarge } from './document-findings.ts';
import { shortened } from './finding.ts';
import { PARSE_LIMITS } from './limits.ts';

describe('findings about a whole document', () => {
  it('say how large it is and how large it may be', () => {
    expect(tooLarge(300_000_000, PARSE_LIMITS)).toEqual({
      code: 'E0001',
      at: 0,
      pointer: '',
      message: 'Cannot read a document of 300000000 bytes: the limit is 268435456',
      found: '300000000 bytes',
      expected: 'at most 268435456 bytes',
      fix: 'Split the document, and link the parts with BOM-Links',
    });
  });

  it('say that nothing stands in it', () => {
    expect(emptyDocument()).toEqual({
      code: 'E0009',
      at: 0,
      pointer: '',
      message: 'Cannot read an empty document',
      found: 'nothing',
      expected: 'a JSON object',
      fix: 'Check that the program that writes the file had finished',
    });
  });

  it.each([
    ['null', null, 'null', 'Send the document itself'],
    ['true', true, 'a boolean', 'Send the document itself'],
    ['7', 7, 'a number', 'Send the document itself'],
    ['"x"', 'x', 'a string', 'Send the document itself'],
    ['[]', [], 'a list', 'Send the documents of the list one by one'],
    ['[{}]', [{}], 'a list', 'Send the documents of the list one by one'],
  ])('say that %s is no object', (text, value, found, fix) => {
    expect(noObject(`\n ${text}`, value)).toEqual({
      code: 'E0010',
      at: 2,
      pointer: '',
      message: `Cannot read ${found} as a document: expected a JSON object`,
      found,
      expected: 'a JSON object',
      fix,
    });
  });

  const olderEncoding = 'Save the document as UTF-8; it may be in an older encoding or compressed';
  const utf16 = 'Save the document as UTF-8; it looks like UTF-16';

  it.each<[string, readonly number[], number, string, string]>([
    ['Latin-1', [0x7b, 0xe9], 0xe9, '0xe9', olderEncoding],
    ['a byte below 0x10, in two digits', [0x05], 0x05, '0x05', olderEncoding],
    ['little-endian UTF-16', [0xff, 0xfe, 0x7b, 0x00], 0xff, '0xff', utf16],
    ['big-endian UTF-16', [0xfe, 0xff, 0x00, 0x7b], 0xfe, '0xfe', utf16],
    ['half a mark of UTF-16', [0xff], 0xff, '0xff', olderEncoding],
  ])('say where the bytes stop being UTF-8: %s', (_name, bytes, byte, written, fix) => {
    const fault = { kind: 'fault', before: 'abc', byte } as const;
    expect(notUtf8(new Uint8Array(bytes), fault, '/a')).toEqual({
      code: 'E0002',
      at: 3,
      pointer: '/a',
      message: `Cannot decode the document as UTF-8: found byte ${written}`,
      found: `byte ${written}`,
      expected: 'UTF-8',
      fix,
    });
  });
});

describe('shortened', () => {
  it.each([
    [0, 0],
    [1, 1],
    [59, 59],
    [60, 60],
    [61, 60],
    [100_000, 60],
  ])('makes %i characters %i', (before, after) => {
    const text = shortened('x'.repeat(before));
    expect(text).toHaveLength(after);
    expect(text.endsWith('…')).toBe(before > 60);
  });
});

describe('the default limits', () => {
  it('are 256 MiB, 64 levels and 50 issues', () => {
    expect(PARSE_LIMITS).toEqual({ sizeBytesMax: 268_435_456, depthMax: 64, issuesMax: 50 });
  });
});
