import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { diffFields, FIELDS_MAX } from './diff-fields.ts';
import { EXCERPT_CHARACTERS_MAX } from './excerpts.ts';

describe('diffFields of lists', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['members of an item in another order', { a: [{ b: 1, c: 2 }] }, { a: [{ c: 2, b: 1 }] }],
    ['text in another order', { tags: ['x', 'y'] }, { tags: ['y', 'x'] }],
    [
      'digests in another order',
      {
        hashes: [
          { alg: 'MD5', content: 'a' },
          { alg: 'SHA-1', content: 'b' },
        ],
      },
      {
        hashes: [
          { content: 'b', alg: 'SHA-1' },
          { alg: 'MD5', content: 'a' },
        ],
      },
    ],
    ['a member that is undefined', { a: [{ b: undefined, c: 1, d: 2 }] }, { a: [{ d: 2, c: 1 }] }],
    ['lists of lists in another order', { a: [[1, 2], [3]] }, { a: [[3], [2, 1]] }],
  ])('finds no change in %s', (_case, before, after) => {
    expect(diffFields(before, after)).toEqual([]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['an item more', { a: ['x'] }, { a: ['x', 'y'] }],
    ['an item twice', { a: ['x', 'y'] }, { a: ['x', 'x', 'y'] }],
    ['a number for a text', { a: ['1'] }, { a: [1] }],
    ['null for an empty object', { a: [null] }, { a: [{}] }],
    ['frames of a call stack in another order', { frames: ['f', 'g'] }, { frames: ['g', 'f'] }],
  ])('finds the change of %s', (_case, before, after) => {
    expect(diffFields(before, after).map(({ path }) => path)).toEqual([`/${Object.keys(before)[0]}`]);
  });

  it('shows a list as each document has it, members sorted', () => {
    expect(diffFields({ a: [{ c: 1, b: 2 }, 'z'] }, { a: ['z', 'y'] })).toEqual([
      { path: '/a', before: '[{"b":2,"c":1},"z"]', after: '["z","y"]' },
    ]);
  });
});

describe('the bounds of diffFields', () => {
  it.each([
    [EXCERPT_CHARACTERS_MAX - 1, 'x'.repeat(199)],
    [EXCERPT_CHARACTERS_MAX, 'x'.repeat(200)],
    [EXCERPT_CHARACTERS_MAX + 1, `${'x'.repeat(200)}…`],
  ])('keep a text of %i characters as %s', (length, shown) => {
    expect(diffFields({}, { a: 'x'.repeat(length) })).toEqual([{ path: '/a', after: shown }]);
  });

  it('do not cut a character in two', () => {
    const [change] = diffFields({}, { a: `${'x'.repeat(199)}😀 and more` });
    expect(change?.after).toBe(`${'x'.repeat(199)}…`);
  });

  it.each([
    [FIELDS_MAX - 1, 99],
    [FIELDS_MAX, 100],
    [FIELDS_MAX + 1, 100],
  ])('list of %i changes %i', (count, listed) => {
    const after = Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
    expect(diffFields({}, after)).toHaveLength(listed);
  });

  it('keep the first changes by pointer, whatever the order in the document', () => {
    const names = Array.from({ length: 150 }, (_, index) => `k${String(index).padStart(3, '0')}`);
    const after = Object.fromEntries(names.toReversed().map((name) => [name, true]));
    expect(diffFields({}, after).map(({ path }) => path)).toEqual(
      names.slice(0, FIELDS_MAX).map((name) => `/${name}`),
    );
  });

  it.each(['components', 'services', 'bom-ref', 'pedigree'])(
    'leave %s to others at the top of a thing, and compare it below',
    (member) => {
      expect(diffFields({ [member]: 'x' }, {})).toEqual([]);
      expect(diffFields({ modelCard: { [member]: 'x' } }, { modelCard: {} })).toEqual([
        { path: `/modelCard/${member}`, before: 'x' },
      ]);
    },
  );
});
