import { describe, expect, it } from 'vitest';
import { buildFact, buildInput, buildLargeInput, buildNode } from '../tests/builders.ts';
import { contentRows, ROWS_MAX } from './content-rows.ts';

const parse = (texts: readonly string[]): readonly Record<string, unknown>[] =>
  texts.flatMap((text) => JSON.parse(text) as Record<string, unknown>[]);

describe('contentRows', () => {
  it('needs no statement for a document without contents', () => {
    const rows = contentRows(buildInput({ nodes: [], edges: [], facts: [] }));
    expect(rows).toEqual({
      components: [],
      occurrences: [],
      nodes: [],
      edges: [],
      facts: [],
      lensCounts: [],
      nodeCounts: '{}',
    });
  });

  it('cuts large sets into statements without losing or doubling a row', () => {
    const rows = contentRows(buildLargeInput(ROWS_MAX + 1));
    expect(rows.nodes).toHaveLength(2);
    expect(rows.facts).toHaveLength(5);
    expect(parse(rows.nodes).map((row) => row['ordinal'])).toEqual(
      Array.from({ length: ROWS_MAX + 1 }, (_, index) => index),
    );
  });

  it('interns equal components once, in the order of their keys, and lists every occurrence', () => {
    const nodes = [buildNode({ id: 'a' }), buildNode({ id: 'b' }), buildNode({ id: 'c', name: 'z' })];
    const rows = contentRows(buildInput({ nodes }));
    const keys = parse(rows.components).map((row) => row['key']);
    expect(keys).toHaveLength(2);
    expect(keys).toEqual(keys.toSorted());
    expect(parse(rows.occurrences)).toHaveLength(3);
  });

  it('counts facts by lens and state, stale ones beside', () => {
    const facts = [buildFact(), buildFact({ stale: true }), { ...buildFact(), lens: 'surface' as const }];
    expect(parse(contentRows(buildInput({ facts })).lensCounts)).toEqual([
      { lens: 'identity', state: 'declared', facts: 2, stale: 1 },
      { lens: 'surface', state: 'declared', facts: 1, stale: 0 },
    ]);
  });

  it('counts things by kind', () => {
    expect(JSON.parse(contentRows(buildInput()).nodeCounts)).toEqual({ model: 1, software: 1 });
  });
});
