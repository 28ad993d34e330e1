import { describe, expect, it } from 'vitest';
import { type Branches, branchesOf } from './xml-json-schema.ts';

const TEXT = { type: 'string' };

/** Branches in words: scalars by name, objects by their members, lists in brackets. */
function outline({ list, objects, scalar }: Branches): string {
  const parts = [
    ...(list === undefined ? [] : [`[${outline(list)}]`]),
    ...objects.map(
      ({ members }) => `{${[...members].map(([name, inner]) => `${name}: ${outline(inner())}`).join(', ')}}`,
    ),
    ...(scalar === undefined ? [] : [scalar]),
  ];
  return parts.join(' | ');
}

const of = (schema: object, others: Readonly<Record<string, unknown>> = {}): string =>
  outline(branchesOf('main', { main: schema, ...others }));

describe('branchesOf', () => {
  it.each<[string, object, string]>([
    ['a text', TEXT, 'string'],
    ['a truth value', { type: 'boolean' }, 'boolean'],
    ['a number', { type: 'number' }, 'number'],
    ['a whole number', { type: 'integer' }, 'integer'],
    ['words without a type', { enum: ['a'] }, 'string'],
    ['anything', {}, 'string'],
    [
      'an object',
      { type: 'object', properties: { a: TEXT, b: { type: 'integer' } } },
      '{a: string, b: integer}',
    ],
    ['an object without members', { type: 'object' }, '{}'],
    ['a list', { type: 'array', items: TEXT }, '[string]'],
    ['a list of lists', { type: 'array', items: { type: 'array', items: TEXT } }, '[[string]]'],
    ['a list of anything', { type: 'array' }, '[string]'],
    [
      'a list of tuples',
      { type: 'array', items: [TEXT, { type: 'object', properties: { a: TEXT } }] },
      '[{a: string} | string]',
    ],
    ['a list of either', { type: 'array', items: { oneOf: [TEXT, { type: 'object' }] } }, '[{} | string]'],
    [
      'a text or an object',
      { oneOf: [TEXT, { type: 'object', properties: { a: TEXT } }] },
      '{a: string} | string',
    ],
    ['an item or a list', { anyOf: [TEXT, { type: 'array', items: TEXT }] }, '[string] | string'],
    [
      'two lists',
      {
        oneOf: [
          { type: 'array', items: TEXT },
          { type: 'array', items: { type: 'object' } },
        ],
      },
      '[{} | string]',
    ],
    [
      'two objects',
      {
        oneOf: [
          { type: 'object', properties: { a: TEXT } },
          { type: 'object', properties: { b: TEXT } },
        ],
      },
      '{a: string} | {b: string}',
    ],
    [
      'an object of which one of two members is required',
      { type: 'object', properties: { a: TEXT, b: TEXT }, oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      '{a: string, b: string}',
    ],
    [
      'an object whose branches add members',
      {
        type: 'object',
        properties: { a: TEXT },
        anyOf: [{ properties: { b: TEXT } }, { properties: { c: TEXT } }],
      },
      '{a: string, b: string, c: string}',
    ],
    [
      'one of several lists of a type',
      {
        type: 'array',
        oneOf: [
          { type: 'array', items: TEXT },
          { type: 'array', items: { type: 'number' } },
        ],
      },
      '[string]',
    ],
    ['either of oneOf and anyOf', { oneOf: [TEXT], anyOf: [{ type: 'object' }] }, '{} | string'],
  ])('splits %s', (_case, schema, expected) => {
    expect(of(schema)).toBe(expected);
  });

  it.each<[string, object, Readonly<Record<string, unknown>>, string]>([
    ['within the file', { $ref: '#/definitions/a', definitions: { a: TEXT } }, {}, 'string'],
    ['to another file', { $ref: 'other' }, { other: { type: 'number' } }, 'number'],
    [
      'into another file',
      { $ref: 'other#/definitions/a' },
      { other: { definitions: { a: TEXT } } },
      'string',
    ],
    [
      'within another file',
      { $ref: 'other#/definitions/a' },
      {
        other: {
          definitions: { a: { type: 'array', items: { $ref: '#/definitions/b' } }, b: { type: 'integer' } },
        },
      },
      '[integer]',
    ],
    [
      'to a reference',
      { $ref: '#/definitions/a', definitions: { a: { $ref: '#/definitions/b' }, b: TEXT } },
      {},
      'string',
    ],
  ])('follows a reference %s', (_case, schema, others, expected) => {
    expect(of(schema, others)).toBe(expected);
  });

  it('looks at members only when it is asked, for a schema may hold itself', () => {
    const { objects } = branchesOf('main', { main: { type: 'object', properties: { self: { $ref: '#' } } } });
    const inner = objects[0]?.members.get('self')?.().objects[0];
    expect(inner?.schema).toBe(objects[0]?.schema);
  });
});
