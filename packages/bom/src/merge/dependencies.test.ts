import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { createTexts } from './canonical-text.ts';
import { joinDependencies } from './dependencies.ts';

/** Joins the lists of several documents; `before` are the lists as they were before names were changed. */
const joined = (lists: readonly Json[], before: readonly Json[] = lists) =>
  joinDependencies({
    sources: lists.map((dependencies) => ({
      bom: { dependencies },
      digest: '',
      origins: [],
      isMerged: false,
      inputs: [0],
    })),
    before: before.map((dependencies) => ({ dependencies })),
    texts: createTexts(),
  });

describe('joinDependencies', () => {
  it.each<[string, readonly Json[], readonly Json[]]>([
    ['nothing', [[], []], []],
    ['entries of one document, sorted', [[{ ref: 'b' }, { ref: 'a' }]], [{ ref: 'a' }, { ref: 'b' }]],
    ['entries of two documents', [[{ ref: 'b' }], [{ ref: 'a' }]], [{ ref: 'a' }, { ref: 'b' }]],
    [
      'what two documents say of one thing',
      [[{ ref: 'a', dependsOn: ['c'] }], [{ ref: 'a', dependsOn: ['b'], provides: ['p'] }]],
      [{ dependsOn: ['b', 'c'], provides: ['p'], ref: 'a' }],
    ],
    [
      'what they say alike, in its order',
      [[{ ref: 'a', dependsOn: ['c', 'b'] }], [{ ref: 'a', dependsOn: ['c', 'b'] }]],
      [{ ref: 'a', dependsOn: ['c', 'b'] }],
    ],
    [
      'two entries of one document for one thing',
      [
        [
          { ref: 'a', dependsOn: ['b'] },
          { ref: 'a', dependsOn: ['c'] },
        ],
      ],
      [{ ref: 'a', dependsOn: ['b', 'c'] }],
    ],
    [
      'an empty list beside a full one',
      [[{ ref: 'a', dependsOn: [] }], [{ ref: 'a', dependsOn: ['b'] }]],
      [{ ref: 'a', dependsOn: ['b'] }],
    ],
    [
      'an entry that says nothing',
      [[{ ref: 'a' }], [{ ref: 'a', dependsOn: ['b'] }]],
      [{ ref: 'a', dependsOn: ['b'] }],
    ],
    ['a loop that a document states', [[{ ref: 'a', dependsOn: ['a'] }]], [{ ref: 'a', dependsOn: ['a'] }]],
    [
      'entries that name nothing, behind the others and once',
      [
        [null, { dependsOn: ['x'] }, { ref: 'z' }],
        [null, { ref: 7 }],
      ],
      [{ ref: 'z' }, null, { dependsOn: ['x'] }, { ref: 7 }],
    ],
    ['no list at all', ['x', { ref: 'a' }, 7], []],
    [
      'names such as "__proto__"',
      [[{ ref: '__proto__', dependsOn: ['constructor'] }]],
      [{ ref: '__proto__', dependsOn: ['constructor'] }],
    ],
  ])('of %s', (_case, lists, expected) => {
    expect(joined(lists).list).toEqual(expected);
  });

  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    [
      'on the other',
      { ref: 'x', dependsOn: ['y', 'z'] },
      { ref: 'x', dependsOn: ['x', 'z'] },
      { ref: 'x', dependsOn: ['z'] },
    ],
    ['on the other alone', { ref: 'x', dependsOn: ['y'] }, { ref: 'x', dependsOn: ['x'] }, { ref: 'x' }],
    [
      'on what the other provides',
      { ref: 'x', provides: ['y'] },
      { ref: 'x', provides: ['x'] },
      { ref: 'x' },
    ],
    [
      'on itself before',
      { ref: 'x', dependsOn: ['x', 'y'] },
      { ref: 'n', dependsOn: ['n', 'z'] },
      { ref: 'n', dependsOn: ['n', 'z'] },
    ],
  ])(
    'does not let one depend on itself that turns out to be two, where it depended %s',
    (_case, before, entry, expected) => {
      expect(joined([[entry]], [[before]]).list).toEqual([expected]);
    },
  );

  it('tells where each entry stands and where it came from', () => {
    const { placed } = joined([[{ ref: 'b' }, null, { ref: 'a' }], [{ ref: 'a', dependsOn: ['b'] }]]);
    const places = placed.map(({ pointer, unit }) => [
      pointer,
      unit.isAgreed,
      unit.members.map((member) => [member.source, member.pointer]),
    ]);
    expect(places).toEqual([
      [
        '/dependencies/0',
        false,
        [
          [0, '/dependencies/2'],
          [1, '/dependencies/0'],
        ],
      ],
      ['/dependencies/1', true, [[0, '/dependencies/0']]],
    ]);
  });
});
