import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listAt, objectAt, objectsAt, textAt } from './access.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

const NOTHING = { text: undefined, object: undefined, list: [], objects: [] };

describe('a member of every type', () => {
  it.each<[string, Json | undefined, Partial<Record<keyof typeof NOTHING, unknown>>]>([
    ['undefined', undefined, {}],
    ['null', null, {}],
    ['false', false, {}],
    ['true', true, {}],
    ['zero', 0, {}],
    ['a number', 42, {}],
    ['the empty text', '', {}],
    ['blank text', ' \t\n\u00a0\u3000', {}],
    ['text', 'a', { text: 'a' }],
    ['text with blanks around it', ' a ', { text: ' a ' }],
    ['the text "null"', 'null', { text: 'null' }],
    ['a NUL, which is not blank', '\u0000', { text: '\u0000' }],
    ['half a surrogate pair', '\ud800', { text: '\ud800' }],
    ['an empty object', {}, { object: {} }],
    ['an object with a length', { length: 1, 0: {} }, { object: { length: 1, 0: {} } }],
    ['an empty list', [], { list: [] }],
    ['a list of text', ['a'], { list: ['a'] }],
    [
      'a list of objects',
      [{}, { a: 1 }],
      {
        list: [{}, { a: 1 }],
        objects: [
          [0, {}],
          [1, { a: 1 }],
        ],
      },
    ],
    ['a mixed list', [null, {}, 'a', [{}]], { list: [null, {}, 'a', [{}]], objects: [[1, {}]] }],
  ])('is read by its own reader alone: %s', (_case, value, expected) => {
    const object = { x: value };
    expect({
      text: textAt(object, 'x'),
      object: objectAt(object, 'x'),
      list: listAt(object, 'x'),
      objects: objectsAt(object, 'x'),
    }).toEqual({ ...NOTHING, ...expected });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'called %s, which every object inherits, is neither text nor list',
    (name) => {
      expect(textAt({}, name)).toBeUndefined();
      expect(listAt({}, name)).toEqual([]);
      expect(objectsAt({}, name)).toEqual([]);
    },
  );

  it('of nothing is nothing', () => {
    expect(textAt(undefined, 'x')).toBeUndefined();
    expect(objectAt(undefined, 'x')).toBeUndefined();
    expect(listAt(undefined, 'x')).toEqual([]);
    expect(objectsAt(undefined, 'x')).toEqual([]);
  });
});

describe('laws of reading members', () => {
  const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

  it('gives the member itself, not a copy', () => {
    fc.assert(
      fc.property(json, (value) => {
        const object: JsonObject = { x: value };
        const found = textAt(object, 'x') ?? objectAt(object, 'x');
        if (found !== undefined) expect(found).toBe(value);
        if (Array.isArray(value)) expect(listAt(object, 'x')).toBe(value);
      }),
    );
  });

  it('gives every object of a list at its index, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(json), (list) => {
        const found = objectsAt({ x: list }, 'x');
        for (const [index, item] of found) expect(item).toBe(list[index]);
        expect(found).toHaveLength(list.filter(isJsonObject).length);
      }),
    );
  });
});
