import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { createTexts } from './canonical-text.ts';
import { type Joined, joinValues, unionOfLists } from './join-values.ts';

const join = (...values: readonly Json[]): Joined => joinValues(values, createTexts());

describe('joining values of one kind', () => {
  it.each<[string, readonly Json[], Json]>([
    ['one value', [{ a: 1 }], { a: 1 }],
    ['equal values', [{ a: 1 }, { a: 1 }], { a: 1 }],
    [
      'equal values in another order of members',
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      { a: 1, b: 2 },
    ],
    ['an empty object', [{}, { a: 1 }], { a: 1 }],
    ['members that are not there', [{ a: undefined as never, b: 1 }, { a: 2 }], { a: 2, b: 1 }],
    [
      'objects of three levels',
      [{ a: { b: { c: 1 } } }, { a: { b: { d: 2 } } }, { a: { e: 3 } }],
      { a: { b: { c: 1, d: 2 }, e: 3 } },
    ],
    ['empty lists', [{ a: [] }, { a: [1] }], { a: [1] }],
    ['lists with items twice', [{ a: [1, 1] }, { a: [1] }], { a: [1] }],
    [
      'lists of objects',
      [{ a: [{ x: 1, y: 2 }] }, { a: [{ y: 2, x: 1 }, { x: 0 }] }],
      { a: [{ x: 0 }, { y: 2, x: 1 }] },
    ],
    ['lists of lists', [{ a: [[2], [1]] }, { a: [[1]] }], { a: [[1], [2]] }],
    ['members that only one has', [{ b: 1 }, { a: 1 }, { c: 1 }], { a: 1, b: 1, c: 1 }],
    [
      'no signature of any',
      [
        { signature: 1, a: 1 },
        { signature: 2, b: 1 },
      ],
      { a: 1, b: 1 },
    ],
    ['no signature within', [{ a: { signature: 1, x: 1 } }, { a: { y: 1 } }], { a: { x: 1, y: 1 } }],
  ])('keeps %s without a loser', (_case, values, value) => {
    expect(join(...values)).toEqual({ value, losers: [] });
    expect(join(...values.toReversed())).toEqual({ value, losers: [] });
  });

  it.each<[string, readonly Json[], Json, Joined['losers']]>([
    ['two texts', [{ a: 'y' }, { a: 'x' }], { a: 'x' }, [{ path: '/a', value: 'y' }]],
    [
      'three texts',
      [{ a: 'z' }, { a: 'x' }, { a: 'y' }],
      { a: 'x' },
      [
        { path: '/a', value: 'y' },
        { path: '/a', value: 'z' },
      ],
    ],
    ['a text that two say', [{ a: 'y' }, { a: 'x' }, { a: 'y' }], { a: 'x' }, [{ path: '/a', value: 'y' }]],
    ['numbers, by their text', [{ a: 9 }, { a: 10 }], { a: 10 }, [{ path: '/a', value: 9 }]],
    ['truth values', [{ a: true }, { a: false }], { a: false }, [{ path: '/a', value: true }]],
    ['nothing and a text', [{ a: null }, { a: 'x' }], { a: 'x' }, [{ path: '/a', value: null }]],
    ['a text and an object', [{ a: { b: 1 } }, { a: 'x' }], { a: 'x' }, [{ path: '/a', value: { b: 1 } }]],
    ['a list and an object', [{ a: { b: 1 } }, { a: [1] }], { a: [1] }, [{ path: '/a', value: { b: 1 } }]],
    [
      'a value deep within',
      [{ a: { b: { c: 2 } } }, { a: { b: { c: 1 } } }],
      { a: { b: { c: 1 } } },
      [{ path: '/a/b/c', value: 2 }],
    ],
    [
      'names that need to be escaped',
      [{ 'a/b': { 'm~n': 2 } }, { 'a/b': { 'm~n': 1 } }],
      { 'a/b': { 'm~n': 1 } },
      [{ path: '/a~1b/m~0n', value: 2 }],
    ],
  ])('lets the first by text stand of %s', (_case, values, value, losers) => {
    expect(join(...values)).toEqual({ value, losers });
    expect(join(...values.toReversed())).toEqual({ value, losers });
  });
});

describe('objects that are not one', () => {
  it.each(['name', 'id', 'type', 'assetType', 'content', 'url', 'ref', 'statement', 'email'])(
    'differ in "%s": then nothing of the one mixes with the other',
    (key) => {
      const [a, b]: readonly JsonObject[] = [
        { [key]: 'a', x: 1 },
        { [key]: 'b', y: 2 },
      ];
      expect(join({ o: a ?? {} }, { o: b ?? {} })).toEqual({
        value: { o: a },
        losers: [{ path: '/o', value: b }],
      });
    },
  );

  it.each(['description', 'version', 'bom-ref', 'title', 'Name', 'names'])(
    'do not differ in "%s" alone: they are joined',
    (key) => {
      const { value, losers } = join({ o: { [key]: 'a', x: 1 } }, { o: { [key]: 'b', y: 2 } });
      expect(value).toEqual({ o: { [key]: 'a', x: 1, y: 2 } });
      expect(losers).toEqual([{ path: `/o/${key}`, value: 'b' }]);
    },
  );

  it('are one where only one of them says who it is', () => {
    expect(join({ o: { name: 'a' } }, { o: { x: 1 } })).toEqual({
      value: { o: { name: 'a', x: 1 } },
      losers: [],
    });
  });

  it('are one where what tells them apart is an object itself', () => {
    expect(join({ o: { id: { a: 1 } } }, { o: { id: { b: 2 } } })).toEqual({
      value: { o: { id: { a: 1, b: 2 } } },
      losers: [],
    });
  });

  it('are always one at the top, for the thing is known to be one', () => {
    expect(join({ name: 'b', x: 1 }, { name: 'a', y: 2 })).toEqual({
      value: { name: 'a', x: 1, y: 2 },
      losers: [{ path: '/name', value: 'b' }],
    });
  });

  it('are told apart from what every object inherits', () => {
    expect(join({ o: { x: 1 } }, { o: { toString: 'x' } }).losers).toEqual([]);
  });
});

describe('the traffic lights', () => {
  const tlp = (level: Json): JsonObject => ({ distributionConstraints: { tlp: level } });
  const LEVELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER_AND_STRICT', 'RED'];

  it.each(LEVELS.flatMap((a, at) => LEVELS.slice(at + 1).map((b) => [a, b] as const)))(
    'of %s and %s let the stricter stand',
    (loose, strict) => {
      const expected = {
        value: tlp(strict),
        losers: [{ path: '/distributionConstraints/tlp', value: loose }],
      };
      expect(join(tlp(loose), tlp(strict))).toEqual(expected);
      expect(join(tlp(strict), tlp(loose))).toEqual(expected);
    },
  );

  it('count at their place alone', () => {
    expect(join({ tlp: 'RED' }, { tlp: 'CLEAR' }).value).toEqual({ tlp: 'CLEAR' });
  });

  it('are texts like others where they are none', () => {
    expect(join(tlp('x'), tlp('y')).value).toEqual(tlp('x'));
    expect(join(tlp('A'), tlp('CLEAR')).value).toEqual(tlp('CLEAR'));
    expect(join(tlp(7), tlp(null)).value).toEqual(tlp(7));
  });
});

describe('unionOfLists', () => {
  it.each<[string, readonly (readonly Json[])[], readonly Json[]]>([
    ['no list', [], []],
    ['one list, as it stands', [[2, 1, 2]], [2, 1, 2]],
    [
      'equal lists, as they stand',
      [
        [2, 1, 2],
        [2, 1, 2],
      ],
      [2, 1, 2],
    ],
    [
      'lists in another order, sorted',
      [
        [2, 1],
        [1, 2],
      ],
      [1, 2],
    ],
    ['numbers by their text', [[10], [9]], [10, 9]],
    ['texts by code units', [['é', 'a'], ['Z']], ['Z', 'a', 'é']],
    [
      'values of all kinds',
      [
        [true, null, 'x'],
        [1, {}, []],
      ],
      ['x', 1, [], null, true, {}],
    ],
    ['objects that are equal', [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }, 1]], [1, { b: 2, a: 1 }]],
  ])('of %s', (_case, lists, expected) => {
    expect(unionOfLists(lists, createTexts())).toEqual(expected);
  });

  it('changes none of the lists', () => {
    const lists = [[2, 1], [3]];
    unionOfLists(lists, createTexts());
    expect(lists).toEqual([[2, 1], [3]]);
  });
});
