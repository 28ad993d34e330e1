import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { explainViolations } from './explain.ts';
import type { Schema } from './schema.ts';

/** What is said about a value under one schema: code, pointer and what would be accepted. */
function saidAbout(
  value: Json,
  schema: Schema,
  definitions: Readonly<Record<string, Schema>> = {},
): string[] {
  const said: string[] = [];
  const table = { root: 'root', definitions: { ...definitions, root: schema } };
  explainViolations(
    value,
    { table, hasFormat: (format) => format !== 'never' },
    ({ code, pointer, describe: words }) => {
      said.push(`${code} ${pointer || '.'} ${words().expected ?? ''}`.trim());
    },
  );
  return said;
}

describe('a schema', () => {
  it.each<[string, Json, Schema, readonly string[]]>([
    ['accepts everything when true', 1, true, []],
    ['accepts nothing when false', 1, false, ['E0199 . nothing of this kind']],
    ['asks for whole numbers', 1.5, { type: 'integer' }, ['E0103 . a whole number']],
    ['counts characters, not UTF-16 units', '😀😀', { maxLength: 2, minLength: 2 }, []],
    ['limits the length of texts', 'abc', { maxLength: 2 }, ['E0107 . at most 2 characters']],
    ['asks for longer texts', '😀', { minLength: 2 }, ['E0107 . at least 2 characters']],
    ['limits numbers from above', 2, { maximum: 1 }, ['E0107 . a number up to 1']],
    ['limits numbers from below', 0, { minimum: 1 }, ['E0107 . a number from 1']],
    ['limits lists', [1, 2], { maxItems: 1 }, ['E0107 . at most 1 item']],
    [
      'closes fixed lists',
      [1, 2],
      { items: [{ type: 'number' }], additionalItems: false },
      ['E0199 /1 nothing of this kind'],
    ],
    ['leaves fixed lists open', [1, 'x'], { items: [{ type: 'number' }] }, []],
    ['names the one value', 'b', { const: 'a' }, ['E0104 . "a"']],
    ['knows formats', 'x', { format: 'never' }, ['E0105 . the format "never"']],
    ['shows patterns it has no words for', 'x', { pattern: '^a$' }, ['E0105 . text of the form ^a$']],
    [
      'checks unknown members by their own schema',
      { a: 1, b: 'x' },
      { additionalProperties: { type: 'number' } },
      ['E0103 /b a number'],
    ],
    ['refuses all members', { a: 1 }, { additionalProperties: false }, ['E0102 /a no field at all']],
    ['refuses what another accepts', 'x', { not: { type: 'string' } }, ['E0199 . nothing of this kind']],
    [
      'takes one branch of a condition',
      { a: 1 },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      { if: { required: ['a'] }, then: { required: ['b'] }, else: false },
      ['E0101 . the field "b"'],
    ],
    [
      'takes the other branch',
      {},
      { if: { required: ['a'] }, else: { required: ['c'] } },
      ['E0101 . the field "c"'],
    ],
    [
      'adds up all parts',
      {},
      { allOf: [{ required: ['a'] }, { required: ['b'] }] },
      ['E0101 . the field "a"', 'E0101 . the field "b"'],
    ],
    [
      'ignores keywords for other types',
      null,
      {
        required: ['a'],
        items: false,
        pattern: 'x',
        minimum: 1,
        maxItems: 0,
        uniqueItems: true,
        properties: { a: false },
      },
      [],
    ],
  ])('%s', (_name, value, schema, expected) => {
    expect(saidAbout(value, schema)).toEqual(expected);
  });

  it('follows references', () => {
    expect(
      saidAbout({ a: 1 }, { properties: { a: { $ref: 'text' } } }, { text: { type: 'string' } }),
    ).toEqual(['E0103 /a text']);
  });

  it('escapes pointers', () => {
    expect(saidAbout({ 'a/b~c': 1 }, { properties: { 'a/b~c': { type: 'string' } } })).toEqual([
      'E0103 /a~1b~0c text',
    ]);
  });
});
