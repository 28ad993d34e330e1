import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { compareTexts, withList, without, withoutNames } from './objects.ts';

describe('without', () => {
  it.each<[string, JsonObject, readonly string[], JsonObject]>([
    ['one member', { a: 1, b: 2 }, ['a'], { b: 2 }],
    ['several members', { a: 1, b: 2, c: 3 }, ['a', 'c'], { b: 2 }],
    ['members of which one is missing', { a: 1, b: 2 }, ['b', 'z'], { a: 1 }],
    ['a member that is null', { a: null }, ['a'], {}],
    ['all members', { a: 1 }, ['a'], {}],
  ])('leaves out %s', (_case, object, keys, expected) => {
    expect(without(object, ...keys)).toEqual(expected);
  });

  it('gives the same object back where there is nothing to leave out', () => {
    const object = { a: 1 };
    expect(without(object, 'b')).toBe(object);
    expect(without(object)).toBe(object);
  });

  it('does not take what every object inherits for a member', () => {
    const object = { a: 1 };
    expect(without(object, 'toString', 'constructor', '__proto__')).toBe(object);
  });

  it('keeps a member called "__proto__" as a member', () => {
    const object: JsonObject = JSON.parse('{"__proto__":{"x":1},"a":1}');
    expect(JSON.stringify(without(object, 'a'))).toBe('{"__proto__":{"x":1}}');
  });
});

describe('withList', () => {
  it('puts a list behind the other members, also in the place of another', () => {
    expect(JSON.stringify(withList({ a: 1 }, 'list', [1]))).toBe('{"a":1,"list":[1]}');
    expect(JSON.stringify(withList({ list: [2], a: 1 }, 'list', [1]))).toBe('{"a":1,"list":[1]}');
  });

  it('has no member for an empty list', () => {
    expect(withList({ list: [2], a: 1 }, 'list', [])).toEqual({ a: 1 });
    const object = { a: 1 };
    expect(withList(object, 'list', [])).toBe(object);
  });

  it('does not change the object', () => {
    const object = { list: [2] };
    withList(object, 'list', [1]);
    withList(object, 'list', []);
    expect(object).toEqual({ list: [2] });
  });
});

describe('compareTexts', () => {
  it.each<[string, string, number]>([
    ['', '', 0],
    ['a', 'a', 0],
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'aa', -1],
    ['Z', 'a', -1],
    ['z', 'ä', -1],
    ['10', '9', -1],
    ['\uD83D\uDE00', '\uFF21', -1],
  ])('of %j and %j is %i, by UTF-16 units', (a, b, expected) => {
    expect(compareTexts(a, b)).toBe(expected);
  });
});

describe('withoutNames', () => {
  it.each<[string, Json, Json]>([
    ['a bom-ref', { 'bom-ref': 'x', name: 'n' }, { name: 'n' }],
    ['bom-refs at any depth', { a: { 'bom-ref': 'x', b: [{ 'bom-ref': 'y' }] } }, { a: { b: [{}] } }],
    ['bom-refs in lists of lists', [[{ 'bom-ref': 'x', a: 1 }]], [[{ a: 1 }]]],
  ])('leaves out %s', (_case, value, expected) => {
    expect(withoutNames(value)).toEqual(expected);
  });

  it.each<[Json]>([[null], [true], [0], [''], ['bom-ref'], [{ ref: 'x' }], [{ 'BOM-REF': 'x' }]])(
    'keeps %j as it is',
    (value) => {
      expect(withoutNames(value)).toEqual(value);
    },
  );
});
