import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import { PARSE_LIMITS } from './limits.ts';

const findingsOf = (text: string): readonly Finding[] => inspect(text, PARSE_LIMITS);

describe('inspect', () => {
  it('finds nothing in good JSON', () => {
    for (const text of ['{}', '[1,"a",null]', '{"a":{"a":1},"b":{"a":1}}', '{"a":"\\ud83d\\ude00"}'])
      expect(findingsOf(text)).toEqual([]);
  });

  it('describes a key that stands twice', () => {
    expect(findingsOf('{"a":1,\n"b":2,\n"a":3}')).toEqual([
      {
        code: 'E0005',
        at: 15,
        pointer: '/a',
        message: 'Cannot tell which value counts: the key "a" stands twice in one object',
        found: '"a"',
        expected: 'a key that stands once in its object',
        fix: 'Remove one of the two; the first stands on line 1',
      },
    ]);
  });

  it('describes the key __proto__', () => {
    expect(findingsOf('{"x":{"__proto__":{}}}')).toEqual([
      {
        code: 'E0006',
        at: 6,
        pointer: '/x/__proto__',
        message: 'Cannot accept the key "__proto__": it changes how programs see the object',
        found: '"__proto__"',
        expected: 'another key',
        fix: 'Remove the member; no specification has it',
      },
    ]);
  });

  it('describes half a surrogate pair', () => {
    expect(findingsOf('["a","\\uD800"]')).toEqual([
      {
        code: 'E0007',
        at: 5,
        pointer: '/1',
        message: 'Cannot accept a text with half a surrogate pair: it has no UTF-8 form',
        found: '"\\uD800"',
        expected: 'both halves of the pair, or neither',
        fix: 'Write the character itself instead of its escapes, or remove the half',
      },
    ]);
  });

  it('describes a number that is lost', () => {
    expect(findingsOf('{"size":9007199254740993}')).toEqual([
      {
        code: 'E0008',
        at: 8,
        pointer: '/size',
        message: 'Cannot keep the number 9007199254740993 exactly',
        found: '9007199254740993',
        expected: 'a whole number within ±9007199254740991, or one that a double holds',
        fix: 'Write the number as a string, or with fewer digits',
      },
    ]);
  });

  it('describes a level too many and reads no further', () => {
    const text = '[[[["a\u0000"]]]]';
    expect(inspect(text, { ...PARSE_LIMITS, depthMax: 2 })).toEqual([
      {
        code: 'E0004',
        at: 2,
        pointer: '/0/0',
        message: 'Cannot read below 2 levels of nesting',
        found: 'level 3',
        expected: 'at most 2 levels',
        fix: 'Move the nested components into the flat list and relate them through dependencies',
      },
    ]);
  });

  it('goes on until the syntax is at fault, and tells that last', () => {
    const codes = findingsOf('{"a":1e999,"a":2,"\\ud800":3,}').map(({ code, at, pointer }) => [
      code,
      at,
      pointer,
    ]);
    expect(codes).toEqual([
      ['E0008', 5, '/a'],
      ['E0005', 11, '/a'],
      ['E0007', 17, '/\ud800'],
      ['E0003', 27, '/\ud800'],
    ]);
  });

  it.each([
    ['{"a":[1,2', '/a/1'],
    ['{"a":[1,2,', '/a/2'],
    ['{"a":[1,2,]', '/a/1'],
    ['{"a":[1,x]', '/a/1'],
    ['{"a":[}', '/a'],
    ['[[1],', '/1'],
    ['[[1]', '/0'],
    ['{"a":{"b":1}', '/a'],
    ['{"a":{"b":1},', '/a'],
    ['{"a":{"b":1},"c"', '/c'],
    ['{"a":{"b":1},"c":', '/c'],
    ['x', ''],
  ])('names of the text %s the place that was being read', (text, pointer) => {
    expect(findingsOf(text).map((finding) => finding.pointer)).toEqual([pointer]);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
  ])('with a limit of %i tells %i of three findings', (issuesMax, told) => {
    const text = '{"a":1e999,"a":1e999}';
    expect(inspect(text, { ...PARSE_LIMITS, issuesMax })).toHaveLength(told);
  });

  it('counts what is wrong with one key as one place with several findings', () => {
    const codes = findingsOf('{"__proto__":1,"__proto__":2}').map(({ code, at }) => `${code} ${at}`);
    expect(codes).toEqual(['E0006 1', 'E0005 15', 'E0006 15']);
  });

  it('names the first place of a key in the line where it stands, however often it is repeated', () => {
    const fixes = findingsOf('{\n"a":1,\n"a":2,\n"a":3}').map(({ fix }) => fix);
    expect(fixes).toEqual([
      'Remove one of the two; the first stands on line 2',
      'Remove one of the two; the first stands on line 2',
    ]);
  });
});
