import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScalar, writeScalar } from './scalar.ts';
import type { Scalar } from './shape.ts';

describe('a value as text', () => {
  it.each<[Scalar, string | number | boolean, string]>([
    ['boolean', true, 'true'],
    ['boolean', false, 'false'],
    ['integer', -12, '-12'],
    ['number', 0.1, '0.1'],
    ['number', -0.1, '-0.1'],
    ['number', 1e-7, '0.0000001'],
    ['number', -1.25e-9, '-0.00000000125'],
    ['number', 1e21, '1000000000000000000000'],
    ['number', 1.5e22, '15000000000000000000000'],
    ['text', ' a\r\n\tb ', ' a\r\n\tb '],
    ['token', 'a b', 'a b'],
    ['uri', 'pkg:npm/a@1?x=%20#y', 'pkg:npm/a@1?x=%20#y'],
    ['uri', 'http://[::1]:80/', 'http://[::1]:80/'],
    ['uri', 'https://user:pass@host/', 'https://user:pass@host/'],
    ['uri', '../a', '../a'],
    ['cpe', 'cpe:/a:b:c', 'cpe:/a:b:c'],
    ['cpe', 'CPE:/', 'CPE:/'],
    [
      'cpe',
      String.raw`cpe:2.3:a:b\:c:*:1.0:?x?:*:en-GB:*:-:*:**`.slice(0, -1),
      String.raw`cpe:2.3:a:b\:c:*:1.0:?x?:*:en-GB:*:-:*:*`,
    ],
    ['uri', '', ''],
    ['time', '2024-02-29T23:59:59.5+14:00', '2024-02-29T23:59:59.5+14:00'],
    ['date', '2026-12-31', '2026-12-31'],
  ])('%s %j', (scalar, value, text) => {
    expect(writeScalar(scalar, value)).toEqual({ text, isExact: true });
  });

  it.each<[string, Scalar, string, string]>([
    ['characters that XML cannot hold', 'text', 'a\u0000b\uffff', 'a\ufffdb\ufffd'],
    ['half a surrogate pair', 'text', '\ud800', '\ufffd'],
    ['white space around a token', 'token', ' a  b\n', 'a b'],
    ['white space around a URI', 'uri', ' urn:a ', 'urn:a'],
  ])('is not exact for %s', (_name, scalar, value, text) => {
    expect(writeScalar(scalar, value)).toEqual({ text, isExact: false });
  });

  it.each<[Scalar, string | number | boolean | null]>([
    ['boolean', 'true'],
    ['boolean', null],
    ['integer', 1.5],
    ['integer', 2 ** 53],
    ['number', '1'],
    ['text', 1],
    ['token', false],
    ['cpe', ' cpe:/a'],
    ['cpe', 'cpe:2.3:a:b'],
    ['cpe', 'cpe:2.3:a:b c:*:*:*:*:*:*:*:*:*'],
    ['cpe', 'cpe:2.3:a:b:*:*:*:*:english:*:*:*:*'],
    ['uri', 'a b'],
    ['uri', 'http://a:b:1/'],
    ['uri', 'http://a/[b]'],
    ['uri', 'a%zz'],
    ['uri', 'a#b#c'],
    ['uri', '1:a'],
    ['uri', 'http://host:port/'],
    ['time', '2026-01-02'],
    ['time', '2026-02-29T00:00:00Z'],
    ['time', '2026-01-02T03:04:60Z'],
    ['time', '2026-01-02t03:04:05z'],
    ['time', '2026-01-02T24:00:00Z'],
    ['time', '2026-01-02T03:04:05+15:00'],
    ['date', '2026-13-01'],
    ['date', '0000-01-01'],
    ['date', 'today'],
  ])('has none for %s %j', (scalar, value) => {
    expect(writeScalar(scalar, value)).toBeUndefined();
  });
});

describe('a text as value', () => {
  it.each<[Scalar, string, string | number | boolean]>([
    ['boolean', ' true\n', true],
    ['boolean', '0', false],
    ['boolean', '1', true],
    ['boolean', 'False', 'False'],
    ['integer', ' +7 ', 7],
    ['number', '.5', 0.5],
    ['number', '5.', 5],
    ['number', '1e3', '1e3'],
    ['number', '', ''],
    ['number', 'NaN', 'NaN'],
    ['number', '0x10', '0x10'],
    ['text', ' a ', ' a '],
    ['token', ' a \n b ', 'a b'],
    ['uri', '\n  urn:a\n', 'urn:a'],
    ['time', ' 2026-01-02T03:04:05Z ', '2026-01-02T03:04:05Z'],
  ])('%s %j', (scalar, text, value) => {
    expect(readScalar(scalar, text)).toBe(value);
  });

  it('is the number that was written, whatever its size', () => {
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(number, (value) => {
        expect(readScalar('number', writeScalar('number', value)?.text ?? '')).toBe(value);
      }),
    );
  });
});
