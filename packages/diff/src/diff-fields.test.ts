import { describe, expect, it } from 'vitest';
import { diffFields, FIELDS_MAX } from './diff-fields.ts';
import { EXCERPT_CHARACTERS_MAX } from './excerpts.ts';

describe('diffFields', () => {
  it('finds nothing between equal objects, also when the order of keys differs', () => {
    expect(diffFields({ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } })).toEqual([]);
  });

  it('names the member that changed, was added and was removed', () => {
    const changes = diffFields({ a: { b: 1 }, gone: true }, { a: { b: 2 }, new: 'x' });
    expect(changes).toEqual([
      { path: '/a/b', before: '1', after: '2' },
      { path: '/gone', before: 'true' },
      { path: '/new', after: 'x' },
    ]);
  });

  it('compares lists as a whole', () => {
    expect(diffFields({ tags: ['a'] }, { tags: ['b'] })).toEqual([
      { path: '/tags', before: '["a"]', after: '["b"]' },
    ]);
  });

  it('leaves out what is a thing of its own', () => {
    expect(diffFields({ 'bom-ref': 'a', components: [] }, { 'bom-ref': 'b', components: [{}] })).toEqual([]);
  });

  it('treats an absent side as empty', () => {
    expect(diffFields(undefined, { a: 1 })).toEqual([{ path: '/a', after: '1' }]);
    expect(diffFields({ a: 1 }, undefined)).toEqual([{ path: '/a', before: '1' }]);
  });

  it('shortens long values and long lists of fields', () => {
    const [change] = diffFields({ a: 'x' }, { a: 'y'.repeat(1000) });
    expect(change?.after).toHaveLength(EXCERPT_CHARACTERS_MAX + 1);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, index]));
    expect(diffFields({}, many)).toHaveLength(FIELDS_MAX);
  });

  it('escapes names that hold a slash', () => {
    expect(diffFields({}, { 'a/b': 1 })).toEqual([{ path: '/a~1b', after: '1' }]);
  });
});
