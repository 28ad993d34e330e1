import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { assemble, markedId } from './assemble.ts';

type Own = Readonly<Record<string, JsonObject>>;

/** Puts a value together from things, and lists where they came to stand. */
function put(value: Json, own: Own, shared: readonly string[] = []): { value: unknown; places: unknown } {
  const places: [string, string][] = [];
  const made = assemble(value, '', {
    ownOf: (id) => (Object.hasOwn(own, id) ? own[id] : undefined),
    isShared: (id) => shared.includes(id),
    placed: (id, pointer) => places.push([id, pointer]),
  });
  return { value: made, places };
}

const A = { spdxId: 'a' };
const B = { spdxId: 'b' };
const THINGS: Own = {
  a: { type: 'library', name: 'a', version: '1', scope: 'required', components: [B] },
  b: { type: 'file', name: 'b', 'bom-ref': 'b' },
  loop: { name: 'loop', components: [{ spdxId: 'loop' }] },
  party: { name: 'Acme' },
};
const WHOLE_B = { type: 'file', name: 'b', 'bom-ref': 'b' };
const WHOLE_A = { type: 'library', name: 'a', version: '1', scope: 'required', components: [WHOLE_B] };

describe('a document is put together', () => {
  it.each<[string, Json, unknown, unknown]>([
    [
      'a thing',
      A,
      WHOLE_A,
      [
        ['a', ''],
        ['b', '/components/0'],
      ],
    ],
    ['a thing in a member', { x: B }, { x: WHOLE_B }, [['b', '/x']]],
    ['a thing in a list', [B], [WHOLE_B], [['b', '/0']]],
    ['a name with a slash', { 'x/y': B }, { 'x/y': WHOLE_B }, [['b', '/x~1y']]],
    ['a thing twice: the second is short', [B, B], [WHOLE_B, { type: 'file', name: 'b' }], [['b', '/0']]],
    [
      'a part that is named again',
      [A, B],
      [WHOLE_A, { type: 'file', name: 'b' }],
      [
        ['a', '/0'],
        ['b', '/0/components/0'],
      ],
    ],
    [
      'a thing in itself: it names itself',
      { spdxId: 'loop' },
      { name: 'loop', components: [{ name: 'loop' }] },
      [['loop', '']],
    ],
    ['nothing of what is not there', { x: { spdxId: 'gone' }, y: 1 }, { y: 1 }, []],
    ['no item of what is not there', [{ spdxId: 'gone' }, B], [WHOLE_B], [['b', '/0']]],
    ['plain values', [1, 'a', true, null, {}, []], [1, 'a', true, null, {}, []], []],
    ['an object that has more than a marker', { spdxId: 'b', x: 1 }, { spdxId: 'b', x: 1 }, []],
    ['a marker of a number', { spdxId: 4 }, { spdxId: 4 }, []],
  ])('of %s', (_name, value, expected, places) => {
    expect(put(value, THINGS)).toEqual({ value: expected, places });
  });

  it('and a party may stand any number of times', () => {
    const party = { spdxId: 'party' };
    expect(put([party, party], THINGS, ['party'])).toEqual({
      value: [{ name: 'Acme' }, { name: 'Acme' }],
      places: [
        ['party', '/0'],
        ['party', '/1'],
      ],
    });
  });

  it('no deeper than anybody needs', () => {
    const own = Object.fromEntries(
      Array.from({ length: 100 }, (_item, index) => [
        `t${index}`,
        { name: `t${index}`, components: [{ spdxId: `t${index + 1}` }] } as JsonObject,
      ]),
    );
    const { value, places } = put({ spdxId: 't0' }, own);
    expect(places).toHaveLength(30);
    expect(JSON.stringify(value).endsWith(`{"name":"t30"}${']}'.repeat(30)}`)).toBe(true);
  });
});

describe('a marker', () => {
  it.each<[Json | undefined, string | undefined]>([
    [{ spdxId: 'a' }, 'a'],
    [{ spdxId: '' }, ''],
    [{ spdxId: 'a', x: 1 }, undefined],
    [{ spdxId: 1 }, undefined],
    [{}, undefined],
    [['a'], undefined],
    ['a', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is of %s', (value, expected) => {
    expect(markedId(value)).toBe(expected);
  });
});
