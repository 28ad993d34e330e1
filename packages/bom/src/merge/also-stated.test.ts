import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import {
  ALSO_STATED_MAX,
  alsoStatedProperty,
  parseAlsoStated,
  readAlsoStated,
  sparseObject,
  withValueAt,
} from './also-stated.ts';

const NAME = 'trasluz:also-stated';

describe('parseAlsoStated', () => {
  it.each<[string, { readonly path: string; readonly value: Json }]>([
    ['/name="x"', { path: '/name', value: 'x' }],
    ['/a/b={"c":[1,null]}', { path: '/a/b', value: { c: [1, null] } }],
    ['/a="b=c"', { path: '/a', value: 'b=c' }],
    ['/a=""', { path: '/a', value: '' }],
    ['/a=0', { path: '/a', value: 0 }],
    ['/a=false', { path: '/a', value: false }],
    ['/a=null', { path: '/a', value: null }],
    ['/a= 1 ', { path: '/a', value: 1 }],
    ['/=1', { path: '/', value: 1 }],
    ['/a~1b=1', { path: '/a~1b', value: 1 }],
  ])('reads %s', (text, stated) => {
    expect(parseAlsoStated(text)).toEqual(stated);
  });

  it.each<[Json | undefined]>([
    [undefined],
    [null],
    [7],
    [['/a=1']],
    [{ '/a': 1 }],
    [''],
    ['='],
    ['=1'],
    ['a=1'],
    ['/a'],
    ['/a='],
    ['/a=x'],
    ['/a={'],
    ['/a=undefined'],
    ["/a='x'"],
    [' /a=1'],
  ])('reads nothing in %j', (text) => {
    expect(parseAlsoStated(text)).toBeUndefined();
  });
});

describe('readAlsoStated', () => {
  it('gives each statement with the position of its property', () => {
    const object = {
      properties: [
        { name: 'p', value: '/a=1' },
        { name: NAME, value: '/a=1' },
        null,
        { name: NAME, value: 'no' },
        { name: NAME, value: '/b=2' },
      ],
    };
    expect(readAlsoStated(object)).toEqual([
      { path: '/a', value: 1, index: 1 },
      { path: '/b', value: 2, index: 4 },
    ]);
  });

  it.each([ALSO_STATED_MAX - 1, ALSO_STATED_MAX, ALSO_STATED_MAX + 1])(
    'reads of %i statements no more than are allowed',
    (count) => {
      const properties = Array.from({ length: count }, (_, at) => ({ name: NAME, value: `/m${at}=${at}` }));
      expect(readAlsoStated({ properties })).toHaveLength(Math.min(count, 64));
    },
  );

  it('does not count what cannot be read', () => {
    const broken = Array.from({ length: 100 }, () => ({ name: NAME, value: '/a' }));
    const properties = [...broken, { name: NAME, value: '/b=2' }];
    expect(readAlsoStated({ properties })).toEqual([{ path: '/b', value: 2, index: 100 }]);
  });

  it.each<[Json]>([[null], ['x'], [7], [{}], [[]]])(
    'reads nothing where the properties are %j',
    (properties) => {
      expect(readAlsoStated({ properties })).toEqual([]);
    },
  );
});

describe('alsoStatedProperty', () => {
  it.each<[string, Json, string]>([
    ['/a', { b: 1, a: [true] }, '/a={"a":[true],"b":1}'],
    ['/a', 'x"y', '/a="x\\"y"'],
    ['/a', 1e21, '/a=1e+21'],
    ['/a', null, '/a=null'],
  ])('writes %s and %j in canonical JSON', (path, value, text) => {
    expect(alsoStatedProperty(path, value)).toEqual({ name: NAME, value: text });
    expect(parseAlsoStated(text)).toEqual({ path, value });
  });
});

describe('sparseObject', () => {
  it.each<[string, Json, JsonObject]>([
    ['/a', 1, { a: 1 }],
    ['/a/b/c', [1], { a: { b: { c: [1] } } }],
    ['/a~1b/m~0n', 1, { 'a/b': { 'm~n': 1 } }],
    ['', 1, {}],
    ['', { a: 1 }, { a: 1 }],
  ])('of %s says nothing but %j', (path, value, expected) => {
    expect(sparseObject({ path, value })).toEqual(expected);
  });

  it('makes a member of "__proto__", and no prototype', () => {
    const sparse = sparseObject({ path: '/__proto__/polluted', value: true });
    expect(Object.getPrototypeOf(sparse)).toBe(Object.prototype);
    expect(JSON.stringify(sparse)).toBe('{"__proto__":{"polluted":true}}');
    expect(({} as JsonObject)['polluted']).toBeUndefined(); // any other object
  });
});

describe('withValueAt', () => {
  it.each<[string, JsonObject, readonly string[], Json, string]>([
    ['another value', { a: 1, b: 2 }, ['a'], 3, '{"b":2,"a":3}'],
    ['a new member', { b: 2 }, ['a'], 3, '{"b":2,"a":3}'],
    ['a member of a member', { a: { b: 1, c: 2 } }, ['a', 'b'], 3, '{"a":{"c":2,"b":3}}'],
    ['members that are missing on the way', {}, ['a', 'b', 'c'], 3, '{"a":{"b":{"c":3}}}'],
    ['an object in the place of a text', { a: 'x' }, ['a', 'b'], 3, '{"a":{"b":3}}'],
    ['an object in the place of a list', { a: [1] }, ['a', '0'], 3, '{"a":{"0":3}}'],
    ['nothing where no member is named', { a: 1 }, [], 3, '{"a":1}'],
    ['nothing that is inherited', {}, ['constructor', 'name'], 'x', '{"constructor":{"name":"x"}}'],
    ['a member called "__proto__"', {}, ['__proto__', 'x'], 1, '{"__proto__":{"x":1}}'],
  ])('gives %s', (_case, object, parts, value, expected) => {
    const before = JSON.stringify(object);
    expect(JSON.stringify(withValueAt(object, parts, value))).toBe(expected);
    expect(JSON.stringify(object)).toBe(before);
  });
});
