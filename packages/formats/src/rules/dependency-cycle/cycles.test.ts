import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from './cycles.ts';

type Graph = ReadonlyMap<string, readonly string[]>;

const graphs: fc.Arbitrary<Graph> = fc
  .array(fc.tuple(fc.constantFrom(...'abcdef'), fc.array(fc.constantFrom(...'abcdef'), { maxLength: 3 })), {
    maxLength: 8,
  })
  .map((entries) => new Map(entries));

describe('cyclesOf', () => {
  it('puts together exactly the nodes that reach each other', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const groups = cyclesOf(edges);
        for (const a of 'abcdef') {
          const expected = [...'abcdef'].filter((b) => reaches(edges, a, b) && reaches(edges, b, a));
          expect(groups.filter((group) => group.includes(a))).toEqual(
            expected.length === 0 ? [] : [expected],
          );
        }
      }),
    );
  });

  it('follows a chain longer than the call stack', () => {
    const length = 200_000;
    const edges = new Map(Array.from({ length }, (_item, at) => [`n${at}`, [`n${(at + 1) % length}`]]));
    expect(cyclesOf(edges)).toHaveLength(1);
  });
});

/** Reachability in one step or more, by plain search. */
function reaches(edges: Graph, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(edges.get(from) ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(edges.get(node) ?? []));
  }
  return seen.has(to);
}
