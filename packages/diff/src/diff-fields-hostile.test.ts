import type { JsonObject } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFields } from './diff-fields.ts';

const parsed = (json: string): JsonObject => JSON.parse(json) as JsonObject; // written here as an object

describe('diffFields of hostile members', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', 'valueOf', '__proto__'])(
    'takes a member called %s for a member, not for what every object has',
    (name) => {
      const object = parsed(`{"${name}":"x"}`);
      expect(diffFields({}, object)).toEqual([{ path: `/${name}`, after: 'x' }]);
      expect(diffFields(object, {})).toEqual([{ path: `/${name}`, before: 'x' }]);
      expect(diffFields(object, parsed(`{"${name}":"x"}`))).toEqual([]);
      expect(diffFields({ inner: {} }, { inner: object })).toEqual([{ path: `/inner/${name}`, after: 'x' }]);
    },
  );

  it.each<[string, JsonObject, JsonObject, ReturnType<typeof diffFields>]>([
    ['null and absent', { a: null }, {}, [{ path: '/a', before: 'null' }]],
    ['an object and a list', { a: {} }, { a: [] }, [{ path: '/a', before: '{}', after: '[]' }]],
    ['an object and text', { a: { b: 1 } }, { a: 'b' }, [{ path: '/a', before: '{"b":1}', after: 'b' }]],
    ['nothing and blank text', {}, { a: '' }, [{ path: '/a', after: '' }]],
    ['a half surrogate pair', { a: '\ud800' }, { a: 'b' }, [{ path: '/a', before: '\ud800', after: 'b' }]],
    ['a name of escapes', { '~/': 1 }, {}, [{ path: '/~0~1', before: '1' }]],
    ['an empty name', { '': 1 }, { '': 2 }, [{ path: '/', before: '1', after: '2' }]],
    ['NUL in a name', { '\u0000': 1 }, {}, [{ path: '/\u0000', before: '1' }]],
    ['undefined and absent', { a: undefined }, {}, []],
  ])('tells %s apart', (_case, before, after, changes) => {
    expect(diffFields(before, after)).toEqual(changes);
  });

  it('compares what lies deeper than any document as a whole', () => {
    const nest = (leaf: number): JsonObject => {
      let object: JsonObject = { leaf };
      for (let depth = 0; depth < 80; depth += 1) object = { in: object };
      return object;
    };
    const [change] = diffFields(nest(1), nest(2));
    expect(change?.path).toBe('/in'.repeat(64));
    expect(change?.before).toBe(`${'{"in":'.repeat(16)}{"leaf":1}${'}'.repeat(16)}`);
    expect(diffFields(nest(1), nest(1))).toEqual([]);
  });
});

describe('laws of diffFields', () => {
  const object = fc.dictionary(
    fc.constantFrom('a', 'b', 'name', 'constructor'),
    fc.jsonValue({ maxDepth: 3 }),
  ) as fc.Arbitrary<JsonObject>;

  it('finds nothing between an object and its copy', () => {
    fc.assert(
      fc.property(object, (one) => {
        expect(diffFields(one, parsed(JSON.stringify(one)))).toEqual([]);
      }),
    );
  });

  it('mirrors itself when the sides are swapped', () => {
    fc.assert(
      fc.property(object, object, (one, other) => {
        const back = diffFields(other, one).map(({ path, before, after }) => ({
          path,
          ...(after === undefined ? {} : { before: after }),
          ...(before === undefined ? {} : { after: before }),
        }));
        expect(diffFields(one, other)).toEqual(back);
      }),
    );
  });
});
