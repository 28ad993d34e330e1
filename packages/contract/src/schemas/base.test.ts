import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  CountSchema,
  DigestSchema,
  EdgeKindSchema,
  LensSchema,
  LocalTextSchema,
  listOf,
  MomentSchema,
  MoreSchema,
  NodeKindSchema,
  RelationSchema,
  ScopeSchema,
  StateSchema,
} from './base.ts';
import { FactValueSchema } from './fact.ts';
import { PatchSchema } from './issue.ts';
import { pageOf, TotalSchema } from './page.ts';
import { StatusSchema } from './status.ts';

const hex = '0a'.repeat(32);

/** What each small schema takes, and what it must not take for the same thing. */
const CASES: readonly (readonly [
  what: string,
  schema: v.GenericSchema,
  good: readonly unknown[],
  bad: readonly unknown[],
])[] = [
  ['a count', CountSchema, [0, 1, 2 ** 31, Number.MAX_SAFE_INTEGER], [-1, 0.5, Number.NaN, '1', 1n, null]],
  ['a rest', MoreSchema, [1, 2, 1000], [0, -1, 1.5, '1', Number.POSITIVE_INFINITY, null]],
  ['a digest', DigestSchema, [`sha256:${hex}`], [hex, `sha256:${hex}0`, `SHA256:${hex}`, `sha512:${hex}`]],
  ['a digest', DigestSchema, [], [`sha256:${hex.toUpperCase()}`, ` sha256:${hex}`, `sha256:${hex}\n`, '']],
  ['a moment', MomentSchema, ['2026-03-01T12:00:00.000Z', '2026-03-01T12:00:00Z'], ['2026-03-01', '', 0]],
  ['a moment', MomentSchema, [], ['2026-03-01 12:00', '12:00', 'yesterday', '2026-13-01T00:00:00Z']],
  ['a state', StateSchema, ['evidenced', 'withheld', 'not-applicable'], ['Evidenced', 'stale', 'ok', '', 0]],
  ['a state', StateSchema, [], ['verified', 'safe', 'trusted', 'secure', 'compliant', 'not disclosed']],
  ['a lens', LensSchema, ['identity', 'portability'], ['Identity', 'license', '', null]],
  ['a kind', NodeKindSchema, ['model', 'jurisdiction'], ['Model', 'models', 'banana', '__proto__', '']],
  ['a kind of relation', EdgeKindSchema, ['depends-on', 'flows-to'], ['dependsOn', 'toString', '', null]],
  ['a scope', ScopeSchema, ['supplier', 'endpoint'], ['document', 'constructor', '', 1]],
  ['a stand', RelationSchema, ['supplier', 'third-party'], ['registry', 'thirdParty', 'Supplier', '']],
  [
    'a text',
    LocalTextSchema,
    [
      { en: 'a', es: 'b' },
      { en: '', es: '' },
    ],
    [{ en: 'a' }, { es: 'b' }, 'a', []],
  ],
  ['a value', FactValueSchema, ['', 'x', 0, -1.5, true, false], [null, undefined, {}, [], [1], Number.NaN]],
  ['a total', TotalSchema, [{ count: 0, type: 'exact' }], [{ count: 0 }, { count: -1, type: 'exact' }, 0]],
  [
    'a total',
    TotalSchema,
    [{ count: 9, type: 'at-least' }],
    [{ count: 9, type: 'about' }, { type: 'exact' }],
  ],
  ['an edit', PatchSchema, [{ op: 'remove', path: '/a' }], [{ op: 'remove' }, { op: 'move', path: '/a' }]],
  ['an edit', PatchSchema, [{ op: 'add', path: '', value: null }], [{ op: 'add', value: 1 }, 'remove', []]],
  ['an edit', PatchSchema, [{ op: 'replace', path: '/a', value: { b: [1] } }], [{ path: '/a', value: 1 }]],
  ['a status', StatusSchema, [{ at: 0, database: 'postgresql', version: '' }], [{ at: 0, version: '1' }]],
  ['a status', StatusSchema, [], [{ at: 0, database: 'sqlite', version: '1' }, { database: 'pglite' }]],
];

describe('the small schemas', () => {
  it.each(CASES)('take %s', (_, schema, good) => {
    for (const value of good) expect(v.parse(schema, value), JSON.stringify(value)).toEqual(value);
  });

  it.each(CASES)('refuse what only looks like %s', (_, schema, __, bad) => {
    for (const value of bad) expect(v.is(schema, value), String(value)).toBe(false);
  });
});

describe('listOf', () => {
  it('takes a list of its items, an empty one too, and nothing else', () => {
    const schema = listOf(CountSchema);
    expect(v.parse(schema, [])).toEqual([]);
    expect(v.parse(schema, [1, 2])).toEqual([1, 2]);
    for (const value of [[1, 'a'], [null], { 0: 1, length: 1 }, 'ab', undefined, null]) {
      expect(v.is(schema, value)).toBe(false);
    }
  });
});

describe('pageOf', () => {
  const schema = pageOf(CountSchema);
  const page = { items: [1, 2], nextCursor: 'x', total: { count: 2, type: 'exact' }, at: 3 };

  it('takes a page with or without a next one', () => {
    const { nextCursor: _, ...last } = page;
    expect(v.parse(schema, page)).toEqual(page);
    expect(v.parse(schema, last)).toEqual(last);
  });

  it.each([
    ['no items', { items: undefined }],
    ['an item of another type', { items: ['1'] }],
    ['no total', { total: undefined }],
    ['a total that is a number', { total: 2 }],
    ['no publication', { at: undefined }],
    ['a publication before the first', { at: -1 }],
    ['a null for the cursor of the last page', { nextCursor: null }],
    ['a number for a cursor', { nextCursor: 5 }],
  ])('refuses %s', (_, changes) => {
    expect(v.is(schema, { ...page, ...changes })).toBe(false);
  });
});
