import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { isEmptyResidue, residueOf } from './diff.ts';
import { residueEntries } from './entries.ts';
import { fingerprint } from './fingerprint.ts';
import { restore } from './restore.ts';

interface Parts {
  readonly set?: JsonObject;
  /** Values whose marks are expected. */
  readonly was?: JsonObject;
  readonly lists?: JsonObject;
}

function partsOf(native: Json, original: Json): JsonObject {
  const { set, was, lists } = residueOf(native, original);
  return {
    set: Object.fromEntries(set),
    was: Object.fromEntries(was),
    lists: Object.fromEntries(lists) as unknown as JsonObject, // plans are JSON
  };
}

const A = { spdxId: 'urn:a' };
const B = { spdxId: 'urn:b' };

/** What is read natively, what stands in the document, and the least that leads from one to the other. */
const PAIRS: readonly (readonly [string, JsonObject, JsonObject, Parts])[] = [
  ['nothing', { a: 1 }, { a: 1 }, {}],
  ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, {}],
  ['a member more', { a: 1 }, { a: 1, b: 2 }, { set: { '/b': 2 } }],
  ['a member that is null', {}, { b: null }, { set: { '/b': null } }],
  ['a member less', { a: 1, b: 2 }, { a: 1 }, { was: { '/b': 2 } }],
  ['another value', { a: 1 }, { a: 2 }, { set: { '/a': 2 }, was: { '/a': 1 } }],
  ['another type', { a: 1 }, { a: [1] }, { set: { '/a': [1] }, was: { '/a': 1 } }],
  ['an empty object', {}, { a: {} }, { set: { '/a': {} } }],
  ['a member inside', { a: { b: 1 } }, { a: { b: 1, c: 2 } }, { set: { '/a/c': 2 } }],
  ['a name with a slash', {}, { 'a/b': 1 }, { set: { '/a~1b': 1 } }],
  ['a name with a tilde', {}, { 'a~b': 1 }, { set: { '/a~0b': 1 } }],
  ['the name of what objects inherit', {}, { constructor: 1 }, { set: { '/constructor': 1 } }],
  [
    'a list in another order',
    { l: ['a', 'b'] },
    { l: ['b', 'a'] },
    { lists: { '/l': { items: [1, 0], without: [] } } },
  ],
  [
    'an item more at the end',
    { l: ['a'] },
    { l: ['a', 'b'] },
    { lists: { '/l': { items: [0, ['b']], without: [] } } },
  ],
  [
    'an item more at the beginning',
    { l: ['a'] },
    { l: ['b', 'a'] },
    { lists: { '/l': { items: [['b'], 0], without: [] } } },
  ],
  [
    'an item less',
    { l: ['a', 'b'] },
    { l: ['b'] },
    { lists: { '/l': { items: [1], without: [fingerprint('a')] } } },
  ],
  ['an item twice', { l: ['a'] }, { l: ['a', 'a'] }, { lists: { '/l': { items: [0, ['a']], without: [] } } }],
  ['a list that is not read', {}, { l: ['a'] }, { set: { '/l': ['a'] } }],
  ['an empty list that is not read', {}, { l: [] }, { set: { '/l': [] } }],
  [
    'a member of an item, guarded by its mark',
    { l: [{ u: 1 }] },
    { l: [{ u: 1, p: 2 }] },
    { set: { '/l/0/p': 2 }, was: { '/l/0': { u: 1 } } },
  ],
  ['another marker, which is another thing', { a: A }, { a: B }, { set: { '/a': B }, was: { '/a': A } }],
  [
    'markers in another order',
    { l: [A, B] },
    { l: [B, A] },
    { lists: { '/l': { items: [1, 0], without: [] } } },
  ],
];

describe('the least that leads from a native reading to the document', () => {
  it.each(PAIRS)('%s', (_name, native, original, { set = {}, was = {}, lists = {} }) => {
    const marks = Object.fromEntries(
      Object.entries(was).map(([pointer, value]) => [pointer, fingerprint(value ?? null)]),
    );
    expect(partsOf(native, original)).toEqual({ set, was: marks, lists });
    expect(restore(native, residueOf(native, original))).toEqual({ value: original, dropped: [] });
    expect(isEmptyResidue(residueOf(native, original))).toBe(
      Object.keys(set).length + Object.keys(was).length + Object.keys(lists).length === 0,
    );
  });

  it('is written as entries that are sorted by name', () => {
    const native = { b: 1, l: ['x', 'y'], c: 3 };
    const residue = residueOf(native, { z: true, b: 2, l: ['y', 'x'] });
    expect(residueEntries(residue)).toEqual([
      { name: 'trasluz:cdx:/b', value: '2' },
      { name: 'trasluz:cdx:/z', value: 'true' },
      { name: 'trasluz:cdx:list:/l', value: '{"items":[1,0]}' },
      { name: 'trasluz:cdx:was:/b', value: fingerprint(1) },
      { name: 'trasluz:cdx:was:/c', value: fingerprint(3) },
    ]);
  });
});

describe('a mark', () => {
  it.each<[string, Json, Json]>([
    ['the order of members', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['members that are inside', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
  ])('is the same whatever %s', (_name, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other));
  });

  it.each<[string, Json, Json]>([
    ['a number and its text', 1, '1'],
    ['null and nothing', null, {}],
    ['the order of items', ['a', 'b'], ['b', 'a']],
    ['an item and a list of it', 'a', ['a']],
    ['names that run together', { ab: 'c' }, { a: 'bc' }],
    ['half a pair of surrogates', '\ud800', '\udfff'],
  ])('tells apart %s', (_name, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
    expect(fingerprint(one)).toMatch(/^[0-9a-f]{16}$/);
  });
});
