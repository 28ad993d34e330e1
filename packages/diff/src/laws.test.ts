import { type Change, type DiffResult, type JsonObject, supplyChain } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffChains } from './diff-chains.ts';
import { document } from './tests/arbitrary-document.ts';

const diff = (before: JsonObject, after: JsonObject): DiffResult =>
  diffChains(supplyChain(before), supplyChain(after));

const copyOf = (value: JsonObject): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject; // it was one

const OTHER_KIND = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;

interface Sides {
  readonly before?: unknown;
  readonly after?: unknown;
}

function swapped<T extends Sides>({ before, after, ...rest }: T): object {
  return {
    ...rest,
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}

/** What a change looks like from the other side. */
function mirrored(change: Change): object {
  return {
    ...swapped(change),
    kind: OTHER_KIND[change.kind],
    facts: change.facts.map(swapped),
    fields: change.fields.map(swapped),
  };
}

function byText(changes: readonly object[]): readonly string[] {
  return changes.map((change) => JSON.stringify(change, sortedMembers)).sort();
}

function sortedMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('laws of diffChains', () => {
  it('finds nothing between a document and its copy', () => {
    fc.assert(
      fc.property(document, (one) => {
        const chain = supplyChain(one);
        expect(diff(one, copyOf(one))).toEqual({
          changes: [],
          documentFacts: [],
          summary: { added: 0, removed: 0, changed: 0, moved: 0, unchanged: chain.nodes.length },
        });
      }),
    );
  });

  it('tells the same from the other side', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const there = diff(one, other);
        const back = diff(other, one);
        expect(byText(back.changes)).toEqual(byText(there.changes.map(mirrored)));
        expect(back.documentFacts).toEqual(there.documentFacts.map(swapped));
      }),
    );
  });

  it('accounts for every thing of both documents once', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const { changes, summary } = diff(one, other);
        const { added, removed, changed, moved, unchanged } = summary;
        expect(supplyChain(one).nodes).toHaveLength(removed + changed + moved + unchanged);
        expect(supplyChain(other).nodes).toHaveLength(added + changed + moved + unchanged);
        expect(changes).toHaveLength(added + removed + changed + moved);
      }),
    );
  });

  it('changes neither document and says the same twice', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const texts = [JSON.stringify(one), JSON.stringify(other)];
        expect(diff(one, other)).toEqual(diff(one, other));
        expect([JSON.stringify(one), JSON.stringify(other)]).toEqual(texts);
      }),
    );
  });
});
