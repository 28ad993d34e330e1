import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { type Census, takeCensus } from './census.ts';

const NOTHING: Census = {
  members: 0,
  isTooDeep: false,
  hasProtoKey: false,
  hasLargeNumber: false,
  hasZero: false,
};

describe('takeCensus', () => {
  it.each<[string, string, Partial<Census>]>([
    ['a number', '1', {}],
    ['a text', '"0"', {}],
    ['null', 'null', {}],
    ['a list without members', '[1,"a",null,true,-5,[]]', {}],
    ['members at every level', '{"a":{"b":{"c":1}},"d":[{"e":2}]}', { members: 5 }],
    ['a member named "", which counts', '{"":1}', { members: 1 }],
    ['zero', '[0]', { hasZero: true }],
    ['negative zero', '{"a":-0}', { members: 1, hasZero: true }],
    ['a number that became zero', '[1e-400]', { hasZero: true }],
    ['the largest exact whole number', '[9007199254740991]', {}],
    ['the first inexact whole number', '[9007199254740992]', { hasLargeNumber: true }],
    ['the smallest exact whole number', '[-9007199254740991]', {}],
    ['the first inexact negative number', '[-9007199254740992]', { hasLargeNumber: true }],
    ['a number that overflowed', '[1e400]', { hasLargeNumber: true }],
    ['a member named __proto__', '{"__proto__":1}', { members: 1, hasProtoKey: true }],
    [
      'what stands below __proto__',
      '{"__proto__":{"a":0}}',
      { members: 2, hasProtoKey: true, hasZero: true },
    ],
    ['__proto__ as a text, which is no name', '{"a":"__proto__"}', { members: 1 }],
    ['names that every object has', '{"constructor":1,"toString":2}', { members: 2 }],
  ])('notes %s', (_name, text, noted) => {
    expect(takeCensus(JSON.parse(text), 64)).toEqual({ ...NOTHING, ...noted });
  });

  const nested = (levels: number): Json => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

  it.each([
    [1, 1, false],
    [2, 1, true],
    [63, 64, false],
    [64, 64, false],
    [65, 64, true],
    [5000, 64, true],
  ])('of %i levels with a limit of %i says whether they are too many: %j', (levels, depthMax, isTooDeep) => {
    expect(takeCensus(nested(levels), depthMax)).toEqual({ ...NOTHING, isTooDeep });
  });

  it('does not look below the deepest level', () => {
    const value = { a: { b: { c: 0 } } };
    expect(takeCensus(value, 2)).toEqual({ ...NOTHING, members: 2, isTooDeep: true });
    expect(takeCensus(value, 0)).toEqual({ ...NOTHING, isTooDeep: true });
    expect(takeCensus(7, 0)).toEqual(NOTHING);
  });
});
