import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomBy, mergeOf } from './tests/merge-builder.ts';

const signature = { algorithm: 'ES256', value: 'x' };
const thing = (more: JsonObject): JsonObject => ({ type: 'data', name: 'x', purl: 'pkg:npm/x@1', ...more });
const broken = (...things: readonly JsonObject[]) =>
  mergeOf(things.map((one, at) => bomBy(`A${at}`, { components: [one] })))
    .report.unresolved.filter(({ why }) => why === 'signature-broken')
    .flatMap(({ places }) => places);

describe('signatures that a merge loses', () => {
  it.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['of what is said alike', { signature }, { signature }, []],
    ['of a thing that is joined', { signature }, { description: 'd' }, ['/components/0/signature']],
    [
      'within it',
      { modelCard: { signature, modelParameters: { task: 'a' } } },
      { modelCard: { properties: [] } },
      ['/components/0/modelCard/signature'],
    ],
    [
      'not of an organization that had no room and is kept whole',
      { supplier: { name: 'B', signature } },
      { supplier: { name: 'A' } },
      [],
    ],
    ['not within a list', { properties: [{ name: 'a', signature }] }, { properties: [{ name: 'b' }] }, []],
  ])('are told: %s', (_case, left, right, pointers) => {
    const expected = pointers.map((pointer) => ({ input: 0, pointer }));
    expect(broken(thing(left), thing(right))).toEqual(expected);
  });

  it('are told of every document that had one', () => {
    const places = broken(thing({ signature }), thing({ signature, description: 'd' }));
    expect(places.toSorted((a, b) => a.input - b.input)).toEqual(
      [0, 1].map((input) => ({ input, pointer: '/components/0/signature' })),
    );
  });
});
