import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXCERPT_LENGTH_MAX, excerptOf, repairOf } from './repair.ts';

const TEXT = new TextEncoder();

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('excerptOf', () => {
  it('shows the line that differs, before and after', () => {
    expect(excerptOf('{\n  "a": 1,\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 3\n}')).toEqual({
      line: 3,
      before: '  "b": 2',
      after: '  "b": 3',
    });
  });

  it('shows what goes and what comes where lines do', () => {
    expect(excerptOf('a\nb\nc', 'a\nc')).toEqual({ line: 2, before: 'b\nc', after: 'c' });
    expect(excerptOf('a\nc', 'a\nb\nc')).toEqual({ line: 2, before: 'c', after: 'b\nc' });
  });

  it('shows an empty side where all of it goes', () => {
    expect(excerptOf('abc', '')).toEqual({ line: 1, before: 'abc', after: '' });
    expect(excerptOf('', 'abc')).toEqual({ line: 1, before: '', after: 'abc' });
    expect(excerptOf('', '')).toEqual({ line: 1, before: '', after: '' });
  });

  it('cuts a document on one line around the difference', () => {
    const [left, right] = ['l'.repeat(1000), 'r'.repeat(1000)];
    expect(excerptOf(`${left}1${right}`, `${left}2${right}`)).toEqual({
      line: 1,
      before: `${'l'.repeat(60)}1${'r'.repeat(60)}`,
      after: `${'l'.repeat(60)}2${'r'.repeat(60)}`,
    });
  });

  it('does not count a repeated letter twice', () => {
    expect(excerptOf('aa', 'aaa')).toEqual({ line: 1, before: 'aa', after: 'aaa' });
  });

  it.each([EXCERPT_LENGTH_MAX - 1, EXCERPT_LENGTH_MAX])('shows %i characters whole', (length) => {
    expect(excerptOf('x'.repeat(length), '').before).toHaveLength(length);
  });

  it('cuts the middle out of a longer difference', () => {
    const { before } = excerptOf('x'.repeat(EXCERPT_LENGTH_MAX + 1), '');
    expect(before).toBe(`${'x'.repeat(EXCERPT_LENGTH_MAX / 2)} … ${'x'.repeat(EXCERPT_LENGTH_MAX / 2)}`);
  });
});

describe('repairOf', () => {
  const patch = [{ op: 'replace', path: '/a', value: 'ü' }] as const;

  it('gives the bytes with the fix in them and shows where', () => {
    const repair = repairOf(TEXT.encode('{"a": 1, "b": 1.0}'), patch);
    expect(textOf(repair?.bytes)).toBe('{"a": "ü", "b": 1.0}');
    expect(repair?.excerpt).toEqual({ line: 1, before: '{"a": 1, "b": 1.0}', after: '{"a": "ü", "b": 1.0}' });
  });

  it('does not touch the bytes it was given', () => {
    const bytes = TEXT.encode('{"a":1}');
    repairOf(bytes, patch);
    expect(textOf(bytes)).toBe('{"a":1}');
  });

  it.each<[string, Uint8Array]>([
    ['compressed bytes', gzipSync('{"a":1}')],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d)],
    ['no bytes', new Uint8Array()],
    ['a text without the place', TEXT.encode('{"b":1}')],
    ['a text that has the value already', TEXT.encode('{"a":"ü"}')],
    ['half a document', TEXT.encode('{"a":1')],
  ])('has nothing to offer for %s', (_, bytes) => {
    expect(repairOf(bytes, patch)).toBeUndefined();
  });

  it('has nothing to offer for a document behind a byte order mark, which JSON does not allow', () => {
    expect(repairOf(TEXT.encode('\uFEFF{"a":1}'), patch)).toBeUndefined();
  });
});
