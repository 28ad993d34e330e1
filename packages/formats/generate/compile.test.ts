import { describe, expect, it } from 'vitest';
import { bundleSchemaTable, bundleValidator } from './bundle.ts';
import { compileValidator } from './compile.ts';
import { FORMATS, hasFormat } from './formats.ts';
import { withoutPaths } from './without-paths.ts';

/** Compiles a small schema and runs what comes out of it. */
async function validatorOf(schema: object, others: Readonly<Record<string, unknown>> = {}) {
  const code = await bundleValidator(
    compileValidator({ main: 'main.json', byName: { 'main.json': schema, ...others } }),
  );
  const module: { readonly validate?: unknown; readonly default?: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return (module.validate ?? module.default) as (value: unknown) => boolean; // what the generated module exports
}

const WORDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('a compiled validator', () => {
  it.each<[string, object, readonly unknown[], readonly unknown[]]>([
    ['types', { type: 'string' }, ['', 'a'], [1, null, {}, [], true]],
    ['what is required', { type: 'object', required: ['a'] }, [{ a: 1 }, { a: null }], [{}, { b: 1 }]],
    [
      'unknown members',
      { type: 'object', properties: { a: {} }, additionalProperties: false },
      [{}, { a: 1 }],
      [{ b: 1 }],
    ],
    ['a few words', { enum: ['a', 'b'] }, ['a', 'b'], ['c', '', 0, null]],
    ['words of which one is no text', { enum: [1, 'a', true] }, [1, 'a', true], ['1', 'true', false]],
    ['seven words', { enum: WORDS.slice(1) }, ['b', 'h'], ['a', 'H']],
    ['eight words, which are a set', { enum: WORDS }, ['a', 'h'], ['i', 'A', '__proto__', 0]],
    [
      'items that are alike',
      { uniqueItems: true },
      [[], [1, 2], [{ a: 1 }, { a: 2 }], 'aa'],
      [
        [1, 1],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    ],
    ['no such question', { uniqueItems: false }, [[1, 1]], []],
    ['dates', { type: 'string', format: 'date' }, ['2024-02-29'], ['2023-02-29', '2024-2-1', '']],
    [
      'times',
      { type: 'string', format: 'date-time' },
      ['2024-02-29T23:59:59Z', '2024-02-29T00:00:00+02:00'],
      ['2024-02-29', '2024-02-29T24:00:01Z'],
    ],
    ['addresses', { type: 'string', format: 'idn-email' }, ['a@example.org'], ['a', 'a@', '@example.org']],
    [
      'references, which are never refused',
      { type: 'string', format: 'iri-reference' },
      ['', 'urn:cdx:x', ' ['],
      [],
    ],
    ['patterns', { type: 'string', pattern: '^a+$' }, ['a', 'aaa'], ['', 'b', 'ab']],
    [
      'one of two',
      { oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      [{ a: 1 }, { b: 1 }],
      [{}, { a: 1, b: 1 }],
    ],
    ['words of the schema that mean nothing', { 'meta:enum': { a: 'A' }, type: 'string' }, ['x'], [1]],
  ])('asks for %s', async (_case, schema, good, bad) => {
    const validate = await validatorOf(schema);
    expect(good.map((value) => validate(value))).toEqual(good.map(() => true));
    expect(bad.map((value) => validate(value))).toEqual(bad.map(() => false));
  });

  it('follows references into other schemas', async () => {
    const validate = await validatorOf(
      { type: 'object', properties: { a: { $ref: 'other.json#/definitions/word' } } },
      { 'other.json': { definitions: { word: { enum: ['x'] } } } },
    );
    expect([{ a: 'x' }, {}, { a: 'y' }].map((value) => validate(value))).toEqual([true, true, false]);
  });

  it('follows a schema into itself', async () => {
    const validate = await validatorOf({
      type: 'object',
      properties: { a: { $ref: '#' } },
      additionalProperties: false,
    });
    expect([{ a: { a: {} } }, { a: { b: {} } }].map((value) => validate(value))).toEqual([true, false]);
  });

  it.each<[string, object]>([
    ['a format that is not known', { format: 'hostname' }],
    ['words that are objects', { enum: [{}] }],
    ['words of which one is nothing', { enum: ['a', null] }],
    ['a reference to nothing', { $ref: '#/definitions/none' }],
    ['a type that is none', { type: 'word' }],
  ])('is refused where the schema has %s', (_case, schema) => {
    expect(() => compileValidator({ main: 'main.json', byName: { 'main.json': schema } })).toThrow();
  });
});

describe('a bundled table', () => {
  it('is a module whose data are the table', async () => {
    const table = { root: 'a', definitions: { a: { const: '</script>\u2028"\\' } } };
    const module: { readonly schema?: unknown } = await import(
      `data:text/javascript,${encodeURIComponent(await bundleSchemaTable(table))}`
    );
    expect(module.schema).toEqual(table);
  });
});

describe('the formats', () => {
  it('are those that the schemas of CycloneDX use', () => {
    expect(Object.keys(FORMATS)).toEqual(['date', 'date-time', 'idn-email', 'iri-reference', 'uri']);
  });

  it.each<[string, string, boolean]>([
    ['date', '2026-12-31', true],
    ['date', '2026-13-01', false],
    ['date-time', '2026-12-31T00:00:00.123Z', true],
    ['date-time', '2026-12-31 00:00', false],
    ['uri', 'https://example.org/a?b#c', true],
    ['uri', 'example.org', false],
    ['iri-reference', 'anything at all', true],
    ['idn-email', 'a@example.org', true],
    ['idn-email', 'a', false],
    ['unknown', 'anything', true],
    ['toFixed', 'anything', true],
  ])('%s of "%s" is %s', (format, value, expected) => {
    expect(hasFormat(format, value)).toBe(expected);
  });
});

describe('withoutPaths', () => {
  it.each([
    ['no paths', 'return data.a === 1;', 'return data.a === 1;'],
    ['nothing', '', ''],
    ['a parameter', 'function v(data, {instancePath="", rootData=data}={}){}', 'function v(data){}'],
    ['an argument', 'v(data.a, {instancePath:instancePath+"/a",rootData})', 'v(data.a)'],
    ['an error', 'e = {instancePath,schemaPath:"#",keyword:"type",params:{}};', 'e = true;'],
    ['braces in texts', 'v(d, {instancePath:"}\\"{",x:\'}\'})', 'v(d)'],
    ['objects in an object', 'v(d, {instancePath:{a:{b:{}}},x:1});w()', 'v(d);w()'],
    ['two of them', 'v(a, {instancePath});v(b, {instancePath})', 'v(a);v(b)'],
  ])('of code with %s', (_case, code, expected) => {
    expect(withoutPaths(code)).toBe(expected);
  });

  it.each(['{instancePath', 'v(a, {instancePath:"', 'v(a, {instancePath:{}', "v({instancePath:'}"])(
    'refuses %s, which nothing closes',
    (code) => {
      expect(() => withoutPaths(code)).toThrow(/^No brace closes the object at \d+$/);
    },
  );
});
