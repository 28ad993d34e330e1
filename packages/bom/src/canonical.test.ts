import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BomError } from './bom-error.ts';
import { canonicalBytes, canonicalJson, digestOf } from './canonical.ts';
import type { Json } from './json.ts';
import { buildValue } from './parse/build-value.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 §3.2.3 in the order of UTF-16 units', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it.each<[Json, string]>([
    [[Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27], '[333333333.3333333,1e+30,4.5,0.002,1e-27]'],
    [-0, '0'],
    [null, 'null'],
    ['a', '"a"'],
  ])('writes %j as %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it('leaves out members that are undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });

  it.each([
    ['half a surrogate pair', { a: '\ud800' }],
    ['half a surrogate pair in a key', { '\udc00': 1 }],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['not a number', Number.NaN],
  ])('refuses %s with a code', (_case, value) => {
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'not-canonical', name: 'BomError' }),
    );
  });

  it('says the same again when it is read back, and does not depend on the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = tryCanonical(value as Json);
        if (text === undefined) return;
        expect(canonicalJson(buildValue(text))).toBe(text);
        expect(canonicalJson(reversed(buildValue(text)))).toBe(text);
      }),
    );
  });
});

describe('digestOf', () => {
  it('is the digest of the UTF-8 bytes', () => {
    expect(digestOf(canonicalBytes({ é: 1 }), sha256)).toBe(sha256(new TextEncoder().encode('{"é":1}')));
  });

  it.each(['', 'ABC', 'A'.repeat(64), 'a'.repeat(63)])(
    'refuses a hash function that answers %j',
    (answer) => {
      expect(() => digestOf(new Uint8Array(), () => answer)).toThrow(BomError);
    },
  );
});

function tryCanonical(value: Json): string | undefined {
  try {
    return canonicalJson(value);
  } catch (error) {
    expect(error).toBeInstanceOf(BomError);
    return undefined;
  }
}

function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item ?? null)]),
  );
}
