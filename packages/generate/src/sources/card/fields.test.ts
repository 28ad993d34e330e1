import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { type Fields, ITEMS_MAX, manyTexts, oneText, unexpected } from './fields.ts';

function fieldsOf(values: JsonObject): Fields {
  return { file: 'README.md', values, issues: [] };
}

describe('manyTexts', () => {
  it.each<[value: JsonObject[string], texts: readonly string[], found: readonly string[]]>([
    ['a', ['a'], []],
    [['a', 'b'], ['a', 'b'], []],
    [['b', 'a', 'b'], ['b', 'a'], []],
    [[' a ', 'a'], ['a'], []],
    [7, ['7'], []],
    [false, ['false'], []],
    [[1.5, true], ['1.5', 'true'], []],
    [null, [], []],
    [[], [], []],
    ['', [], []],
    [['', null, 'a'], ['a'], []],
    ['  ', [], ['string']],
    [{ a: 'b' }, [], ['a map']],
    [[['a']], [], ['a list']],
    [[{ a: 1 }, 'b', []], ['b'], ['a map', 'a list']],
    ['x'.repeat(500), [`${'x'.repeat(399)}…`], []],
  ])('of %j are %j', (value, texts, found) => {
    const fields = fieldsOf({ tags: value });
    expect(manyTexts(fields, 'tags')).toEqual(texts);
    expect(fields.issues.map((issue) => issue.found)).toEqual(found);
  });

  it('of a field that is not there are none, without an issue', () => {
    const fields = fieldsOf({});
    expect(manyTexts(fields, 'tags')).toEqual([]);
    expect(fields.issues).toEqual([]);
  });

  it.each([ITEMS_MAX - 1, ITEMS_MAX, ITEMS_MAX + 1])('of %d items are at most so many', (count) => {
    const fields = fieldsOf({ tags: Array.from({ length: count }, (_, at) => `t${at}`) });
    expect(manyTexts(fields, 'tags')).toHaveLength(Math.min(count, ITEMS_MAX));
  });
});

describe('oneText', () => {
  it.each<[value: JsonObject[string], text: string | undefined, found: readonly string[]]>([
    ['a', 'a', []],
    [['a'], 'a', []],
    [['a', 'a'], 'a', []],
    [['a', 'b'], undefined, ['2 values']],
    [[], undefined, []],
    [null, undefined, []],
    [{}, undefined, ['a map']],
  ])('of %j is %j', (value, text, found) => {
    const fields = fieldsOf({ task: value });
    expect(oneText(fields, 'task')).toBe(text);
    expect(fields.issues.map((issue) => issue.found)).toEqual(found);
  });
});

describe('unexpected', () => {
  it('says which field, what stands there and what would be read', () => {
    expect(unexpected(fieldsOf({}), { name: 'tags', found: 'a map' })).toEqual({
      code: 'G0103',
      file: 'README.md',
      place: 'tags',
      message: 'Left out front matter field "tags", which has an unexpected form',
      found: 'a map',
      expected: 'a text or a list of texts',
      fix: 'Write the field as the model card specification gives it.',
    });
    expect(unexpected(fieldsOf({}), { name: 'a', found: 'b', expected: 'c' }).expected).toBe('c');
  });
});
