import type { Node } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { matchNodes } from './match.ts';
import { node } from './tests/builders.ts';

const pairsOf = (before: readonly Node[], after: readonly Node[]): readonly string[] =>
  matchNodes(before, after)
    .pairs.map((pair) => `${pair.before.id}=${pair.after.id} by ${pair.matchedBy}`)
    .sort();

describe('the order of identities', () => {
  it.each<[string, Partial<Node>, Partial<Node>, string | undefined]>([
    ['purl before digest', { purl: 'pkg:npm/a@1', digests: ['d'] }, { purl: 'pkg:npm/a@1' }, 'purl'],
    ['the purl of another version', { purl: 'pkg:npm/a@1' }, { purl: 'pkg:npm/a@2' }, 'purl'],
    ['a purl with qualifiers', { purl: 'pkg:npm/a@1?x=y#s' }, { purl: 'pkg:npm/a@2?x=y#s' }, 'purl'],
    ['a purl that lost its version', { purl: 'pkg:npm/a@1' }, { purl: 'pkg:npm/a' }, 'purl'],
    ['digest before bom-ref', { digests: ['d'], bomRef: 'r' }, { digests: ['d'], bomRef: 'r' }, 'digest'],
    ['bom-ref before name', { bomRef: 'r' }, { bomRef: 'r' }, 'bom-ref'],
    ['the name with its version', { version: '1' }, { version: '1' }, 'name'],
    ['the name alone', { version: '1' }, { version: '2' }, 'name'],
    ['another name', { name: 'x' }, { name: 'y' }, undefined],
    [
      'other qualifiers',
      { purl: 'pkg:npm/a@1?x=y', name: 'x' },
      { purl: 'pkg:npm/a@1?x=z', name: 'y' },
      undefined,
    ],
    ['the kind', { kind: 'model', digests: ['d'] }, { kind: 'dataset', digests: ['d'] }, undefined],
  ])('decides on %s', (_case, left, right, by) => {
    const before = node({ id: '1', ...left });
    const after = node({ id: '2', ...right });
    expect(pairsOf([before], [after])).toEqual(by === undefined ? [] : [`1=2 by ${by}`]);
    expect(pairsOf([after], [before])).toEqual(by === undefined ? [] : [`2=1 by ${by}`]);
  });
});

describe('one thing that shares digests with two', () => {
  const whole = node({ id: 'whole', name: 'w', digests: ['sha-1:a', 'sha-1:b'] });
  const first = node({ id: 'first', name: 'f', digests: ['sha-1:a'] });
  const second = node({ id: 'second', name: 's', digests: ['sha-1:b'] });

  it.each([[[first, second]], [[second, first]]])(
    'meets the same one, whichever side and order the documents have',
    (parts) => {
      expect(pairsOf([whole], parts)).toEqual(['whole=first by digest']);
      expect(pairsOf(parts, [whole])).toEqual(['first=whole by digest']);
      expect(matchNodes([whole], parts).added).toEqual([second]);
      expect(matchNodes(parts, [whole]).removed).toEqual([second]);
    },
  );
});

describe('keys that name several things', () => {
  it('lead on to the next identity', () => {
    const twin = { purl: 'pkg:npm/a@1', digests: ['d'] };
    const before = [node({ id: '1', name: 'x', ...twin }), node({ id: '2', name: 'y', ...twin })];
    const after = [node({ id: '3', name: 'y', ...twin }), node({ id: '4', name: 'x', ...twin })];
    expect(pairsOf(before, after)).toEqual(['1=4 by name', '2=3 by name']);
  });

  it('stay ambiguous for three', () => {
    const three = ['1', '2', '3'].map((id) => node({ id, bomRef: 'r', name: 'x' }));
    expect(pairsOf(three, [node({ id: '4', bomRef: 'r', name: 'x' })])).toEqual([]);
  });

  it('are unique once their twin has found its own', () => {
    const before = [node({ id: '1', name: 'x', bomRef: 'a' }), node({ id: '2', name: 'x', bomRef: 'b' })];
    const after = [node({ id: '3', name: 'x', bomRef: 'a' }), node({ id: '4', name: 'x', bomRef: 'c' })];
    expect(pairsOf(before, after)).toEqual(['1=3 by bom-ref', '2=4 by name']);
  });

  it('count once where one thing says a digest twice', () => {
    const before = node({ id: '1', name: 'x', digests: ['d', 'd'] });
    expect(pairsOf([before], [node({ id: '2', name: 'y', digests: ['d'] })])).toEqual(['1=2 by digest']);
  });
});
