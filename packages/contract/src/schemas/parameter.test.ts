import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  AtParameter,
  BooleanParameter,
  DigestParameter,
  LimitParameter,
  ListParameter,
  NamespaceParameter,
  ProductParameter,
  PublicationParameter,
  QueryParameter,
  TextParameter,
  VersionParameter,
} from './parameter.ts';

/** What a handler gets for a text, or the first complaint. */
function read(schema: v.GenericSchema, value: unknown): unknown {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : result.issues[0].message;
}

describe('whole numbers', () => {
  it('reads every number within its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (limit) => {
        expect(read(LimitParameter, String(limit))).toBe(limit);
      }),
    );
    expect(read(AtParameter, '0')).toBe(0);
    expect(read(AtParameter, '2147483647')).toBe(2_147_483_647);
  });

  it.each(['', '-1', '+1', '1.0', '1e2', '0x10', ' 1', '1 ', '１', 'NaN', '99999999999'])(
    'refuses %j',
    (text) => {
      expect(read(LimitParameter, text)).toBe('expected a whole number from 1 to 500');
    },
  );

  it('refuses what is out of bounds and says which bounds', () => {
    expect(read(LimitParameter, '0')).toBe('expected a whole number from 1 to 500');
    expect(read(LimitParameter, '501')).toBe('expected a whole number from 1 to 500');
    expect(read(PublicationParameter, '0')).toBe('expected a whole number from 1 to 2147483647');
    expect(read(AtParameter, '2147483648')).toBe('expected a whole number from 0 to 2147483647');
  });
});

describe('texts', () => {
  it('bounds them', () => {
    expect(read(TextParameter, 'x'.repeat(2048))).toHaveLength(2048);
    expect(read(TextParameter, 'x'.repeat(2049))).toMatch(/^Invalid length/u);
    expect(read(TextParameter, '')).toMatch(/^Invalid length/u);
    expect(read(QueryParameter, '')).toBe('');
    expect(read(QueryParameter, 'x'.repeat(201))).toMatch(/^Invalid length/u);
  });

  it('splits lists at commas and trims the items', () => {
    expect(read(ListParameter, 'a, b,c')).toEqual(['a', 'b', 'c']);
    expect(read(ListParameter, ',')).toEqual(['', '']);
    expect(read(ListParameter, '')).toMatch(/^Invalid length/u);
  });

  it('reads true and false and nothing else', () => {
    expect(read(BooleanParameter, 'true')).toBe(true);
    expect(read(BooleanParameter, 'false')).toBe(false);
    for (const other of ['TRUE', '1', 'yes', ''])
      expect(read(BooleanParameter, other)).toMatch(/^Invalid type/u);
  });
});

describe('names', () => {
  it('reads a digest with or without its prefix', () => {
    const hex = '0f'.repeat(32);
    expect(read(DigestParameter, hex)).toBe(`sha256:${hex}`);
    expect(read(DigestParameter, `sha256:${hex}`)).toBe(`sha256:${hex}`);
    for (const other of ['', hex.toUpperCase(), hex.slice(1), `sha512:${hex}`, `${hex}\n`]) {
      expect(read(DigestParameter, other)).toBe('expected 64 lower-case hexadecimal digits');
    }
  });

  it.each([
    [NamespaceParameter, 'acme.example', ['acme', 'Acme.example', 'a..b', 'acme.example.', 'acme.example/x']],
    [ProductParameter, 'llama-3.1-8b', ['Llama', '', '..', 'a/b', 'a b', '-a']],
    [VersionParameter, '1.0+build', ['', '1/2', '1,2', '1 2', '.']],
  ])('accepts a name and refuses what could be read as something else', (schema, good, bad) => {
    expect(read(schema, good)).toBe(good);
    for (const value of bad) expect(read(schema, value)).toMatch(/^expected/u);
  });

  it('takes nothing that is not text', () => {
    const schemas = [AtParameter, DigestParameter, ListParameter, NamespaceParameter, TextParameter];
    for (const schema of schemas) {
      for (const value of [undefined, null, 5, {}, []]) expect(v.is(schema, value)).toBe(false);
    }
  });
});
