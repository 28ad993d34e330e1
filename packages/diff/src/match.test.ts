import { describe, expect, it } from 'vitest';
import { matchNodes } from './match.ts';
import { node } from './tests/builders.ts';

describe('matchNodes', () => {
  it('recognises a thing by its purl when name, version and bom-ref changed', () => {
    const before = node({ id: 'a', name: 'old', purl: 'pkg:npm/x@1', bomRef: 'a' });
    const after = node({ id: 'b', name: 'new', purl: 'pkg:npm/x@2', bomRef: 'b' });
    expect(matchNodes([before], [after]).pairs).toEqual([{ before, after, matchedBy: 'purl' }]);
  });

  it('prefers the exact purl where several versions of one package stand side by side', () => {
    const before = [node({ id: '1', purl: 'pkg:npm/x@1' }), node({ id: '2', purl: 'pkg:npm/x@2' })];
    const after = [node({ id: '3', purl: 'pkg:npm/x@2' }), node({ id: '4', purl: 'pkg:npm/x@3' })];
    const { pairs } = matchNodes(before, after);
    expect(pairs.map((pair) => [pair.before.id, pair.after.id])).toEqual([
      ['2', '3'],
      ['1', '4'],
    ]);
  });

  it('recognises equal bytes under another name', () => {
    const digests = [`sha-256:${'a'.repeat(64)}`];
    const { pairs } = matchNodes(
      [node({ id: 'a', name: 'x', digests })],
      [node({ id: 'b', name: 'y', digests })],
    );
    expect(pairs[0]?.matchedBy).toBe('digest');
  });

  it('falls back to the bom-ref, then to the name', () => {
    const byRef = matchNodes([node({ bomRef: 'r', name: 'x' })], [node({ bomRef: 'r', name: 'y' })]);
    const byName = matchNodes(
      [node({ bomRef: 'r1', name: 'x' })],
      [node({ bomRef: 'r2', name: 'x', version: '2' })],
    );
    expect([byRef.pairs[0]?.matchedBy, byName.pairs[0]?.matchedBy]).toEqual(['bom-ref', 'name']);
  });

  it('does not guess between two things with one name', () => {
    const { pairs, removed, added } = matchNodes(
      [node({ name: 'x' })],
      [node({ id: '1', name: 'x' }), node({ id: '2', name: 'x' })],
    );
    expect([pairs.length, removed.length, added.length]).toEqual([0, 1, 2]);
  });

  it('keeps derived things of one name apart by their ids', () => {
    const zones = [
      node({ id: 'zone:1', kind: 'zone', name: 'x' }),
      node({ id: 'zone:2', kind: 'zone', name: 'x' }),
    ];
    expect(matchNodes(zones, zones).pairs).toHaveLength(2);
  });

  it('never takes things of different kinds for one', () => {
    const { pairs } = matchNodes(
      [node({ kind: 'model', bomRef: 'r' })],
      [node({ kind: 'dataset', bomRef: 'r' })],
    );
    expect(pairs).toEqual([]);
  });
});
