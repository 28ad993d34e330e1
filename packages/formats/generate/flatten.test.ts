import { describe, expect, it } from 'vitest';
import { flattenSchemas } from './flatten.ts';

const flat = (byName: Readonly<Record<string, unknown>>) => flattenSchemas({ main: 'main.json', byName });

describe('flattenSchemas', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['no reference', { 'main.json': { type: 'object' } }, { 'main.json': { type: 'object' } }],
    [
      'a reference within a file',
      { 'main.json': { $ref: '#/definitions/a', definitions: { a: { type: 'string' } } } },
      { 'main.json': { $ref: 'main.json#/definitions/a' }, 'main.json#/definitions/a': { type: 'string' } },
    ],
    [
      'a reference to another file',
      { 'main.json': { $ref: 'other.json' }, 'other.json': { enum: ['a'] } },
      { 'main.json': { $ref: 'other.json' }, 'other.json': { enum: ['a'] } },
    ],
    [
      'a reference into another file, and one within that',
      {
        'main.json': { $ref: 'other.json#/definitions/a' },
        'other.json': { definitions: { a: { items: { $ref: '#/definitions/b' } }, b: { type: 'number' } } },
      },
      {
        'main.json': { $ref: 'other.json#/definitions/a' },
        'other.json#/definitions/a': { items: { $ref: 'other.json#/definitions/b' } },
        'other.json#/definitions/b': { type: 'number' },
      },
    ],
    [
      'references in a circle',
      { 'main.json': { properties: { a: { $ref: '#' }, b: { $ref: 'main.json' } } } },
      {
        'main.json': { properties: { a: { $ref: 'main.json#' }, b: { $ref: 'main.json' } } },
        'main.json#': { properties: { a: { $ref: 'main.json#' }, b: { $ref: 'main.json' } } },
      },
    ],
    [
      'references in lists',
      { 'main.json': { oneOf: [{ $ref: '#/definitions/a' }, {}], definitions: { a: { const: 1 } } } },
      {
        'main.json': { oneOf: [{ $ref: 'main.json#/definitions/a' }, {}] },
        'main.json#/definitions/a': { const: 1 },
      },
    ],
    [
      'escaped names',
      { 'main.json': { $ref: '#/definitions/a~1b~0c', definitions: { 'a/b~c': { const: 1 } } } },
      {
        'main.json': { $ref: 'main.json#/definitions/a~1b~0c' },
        'main.json#/definitions/a~1b~0c': { const: 1 },
      },
    ],
  ])('hoists %s', (_case, byName, definitions) => {
    expect(flat(byName)).toEqual({ root: 'main.json', definitions });
  });

  it('drops keywords that nobody reads, and keeps members of these names', () => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      definitions: { unused: {} },
      properties: {
        $schema: { type: 'string' },
        definitions: { $schema: 'x', type: 'object' },
        $ref: { const: 1 },
      },
    };
    expect(flat({ 'main.json': schema }).definitions['main.json']).toEqual({
      properties: { $schema: { type: 'string' }, definitions: { type: 'object' }, $ref: { const: 1 } },
    });
  });

  it('drops what no reference leads to', () => {
    const { definitions } = flat({ 'main.json': { definitions: { a: {} } }, 'other.json': {} });
    expect(Object.keys(definitions)).toEqual(['main.json']);
  });

  it('sorts, so that the table is the same in whatever order references are met', () => {
    const part = { z: {}, a: {} };
    const of = (...names: string[]) =>
      JSON.stringify(
        flat({ 'main.json': { allOf: names.map((name) => ({ $ref: `#/$defs/${name}` })), $defs: part } })
          .definitions,
      );
    expect(Object.keys(JSON.parse(of('z', 'a')))).toEqual([
      'main.json',
      'main.json#/$defs/a',
      'main.json#/$defs/z',
    ]);
  });

  it.each([
    ['a file that there is not', 'none.json'],
    ['a definition that there is not', '#/definitions/none'],
    ['something within a text', '#/title/x'],
  ])('refuses a reference to %s', (_case, $ref) => {
    expect(() => flat({ 'main.json': { title: 't', $ref } })).toThrow(
      new TypeError(`No schema stands at "${$ref.startsWith('#') ? `main.json${$ref}` : $ref}"`),
    );
  });
});
