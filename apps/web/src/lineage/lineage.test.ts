import type { EdgeKind } from '@trasluz/bom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, NODE } from './layout.ts';
import {
  countThings,
  findLineage,
  LINEAGE_CHILDREN_MAX,
  LINEAGE_NODES_MAX,
  type Lineage,
  type LineageInput,
  type Relation,
} from './lineage.ts';
import { type OutlineItem, outlineOf } from './outline.ts';

function relation(from: string, to: string, kind: EdgeKind = 'derived-from'): Relation {
  return { kind, from, to, fromName: from.toUpperCase(), toName: to.toUpperCase() };
}

function lineageOf(relations: readonly Relation[], changes: Partial<LineageInput> = {}): Lineage {
  const subject = { id: 'a', name: 'A', kind: 'model' } as const;
  return findLineage({ subject, relations, kinds: new Map(), gaps: [], ...changes });
}

function idsOf(item: OutlineItem | undefined): readonly string[] {
  return item === undefined ? [] : [item.node.id, ...item.items.flatMap(idsOf)];
}

/** Any graph over a few names, so that cycles, loops and double edges are common. */
const anyRelations = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('a', 'b', 'c', 'd', 'e')),
  { maxLength: 20 },
);

describe('findLineage', () => {
  it('follows what something was made from', () => {
    const lineage = lineageOf([relation('a', 'b'), relation('b', 'c', 'trained-on'), relation('x', 'y')]);
    expect(lineage.nodes.map((node) => node.id)).toEqual(['a', 'b', 'c']);
    expect(lineage.edges).toEqual([
      { from: 'a', to: 'b', kind: 'derived-from' },
      { from: 'b', to: 'c', kind: 'trained-on' },
    ]);
  });

  it('leaves relations of other lenses out', () => {
    const relations = [relation('a', 'b', 'flows-to'), relation('a', 'c', 'protected-by')];
    expect(lineageOf(relations).nodes).toHaveLength(1);
    expect(countThings(relations)).toBe(0);
  });

  it('says a relation once that the document states at many places, and each kind of it', () => {
    const relations = [relation('a', 'b'), relation('a', 'b'), relation('a', 'b', 'depends-on')];
    expect(lineageOf(relations).edges.map((edge) => edge.kind)).toEqual(['derived-from', 'depends-on']);
  });

  it('draws what is missing, from the subject', () => {
    const gaps = [{ fact: 'lineage.base-model', question: 'Base model', state: 'not-disclosed' }] as const;
    const lineage = lineageOf([], { gaps });
    expect(lineage.nodes[1]).toMatchObject({ name: 'Base model', gap: 'not-disclosed' });
    expect(lineage.edges).toEqual([{ from: 'a', to: lineage.nodes[1]?.id }]);
  });

  it('takes the kinds of things where they are known', () => {
    const lineage = lineageOf([relation('a', 'b')], { kinds: new Map([['b', 'dataset']]) });
    expect(lineage.nodes[1]).toEqual({ id: 'b', name: 'B', kind: 'dataset' });
  });

  it('draws a dozen of what one thing leads to and says how many there are', () => {
    const relations = Array.from({ length: 500 }, (_, index) => relation('a', `n${index}`, 'contains'));
    expect(lineageOf(relations).nodes).toHaveLength(1 + LINEAGE_CHILDREN_MAX);
    expect(countThings(relations)).toBe(501);
  });

  it('stops at the cap, whatever the depth', () => {
    const relations = Array.from({ length: 500 }, (_, index) =>
      relation(index === 0 ? 'a' : `n${index}`, `n${index + 1}`),
    );
    expect(lineageOf(relations).nodes).toHaveLength(LINEAGE_NODES_MAX);
  });
});

describe('layOut', () => {
  it('puts each thing right of what it was reached from', () => {
    const drawing = layOut(lineageOf([relation('a', 'b'), relation('b', 'c'), relation('a', 'c')]));
    const x = new Map(drawing.nodes.map((node) => [node.id, node.x]));
    expect((x.get('b') ?? 0) - (x.get('a') ?? 0)).toBe(NODE.width + NODE.gapX);
    expect(x.get('c')).toBe(x.get('b'));
    expect(drawing.edges).toHaveLength(3);
  });

  it('marks the edges that lead to a gap', () => {
    const gaps = [{ fact: 'place.trained', question: 'Trained in', state: 'not-assessed' }] as const;
    const drawing = layOut(lineageOf([relation('a', 'b')], { gaps }));
    expect(drawing.edges.map((edge) => edge.isGap)).toEqual([false, true]);
  });

  it('draws any graph whole, inside its frame and without overlap', () => {
    fc.assert(
      fc.property(anyRelations, (pairs) => {
        const lineage = lineageOf(pairs.map(([from, to]) => relation(from, to)));
        const drawing = layOut(lineage);
        expect(drawing.nodes.map((node) => node.id).sort()).toEqual(
          lineage.nodes.map((node) => node.id).sort(),
        );
        expect(drawing.edges).toHaveLength(lineage.edges.length);
        expect(new Set(drawing.nodes.map(({ x, y }) => `${x},${y}`)).size).toBe(drawing.nodes.length);
        for (const { x, y } of drawing.nodes) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + NODE.width).toBeLessThanOrEqual(drawing.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + NODE.height).toBeLessThanOrEqual(drawing.height);
        }
      }),
    );
  });
});

describe('outlineOf', () => {
  it('unfolds what occurs twice once, nearest to the root', () => {
    const outline = outlineOf(
      lineageOf([relation('a', 'b'), relation('b', 'c'), relation('a', 'c', 'trained-on')]),
    );
    expect(idsOf(outline)).toEqual(['a', 'b', 'c', 'c']);
    expect(outline?.items[0]?.items[0]).toMatchObject({ again: true, relation: 'derived-from' });
    expect(outline?.items[1]).toMatchObject({ relation: 'trained-on', items: [] });
  });

  it('ends on cycles', () => {
    const outline = outlineOf(lineageOf([relation('a', 'b'), relation('b', 'a'), relation('b', 'b')]));
    expect(idsOf(outline)).toEqual(['a', 'b', 'a']);
  });

  it('says every relation of the drawing exactly once', () => {
    fc.assert(
      fc.property(anyRelations, (pairs) => {
        const lineage = lineageOf(pairs.map(([from, to]) => relation(from, to)));
        expect(idsOf(outlineOf(lineage))).toHaveLength(lineage.edges.length + 1);
      }),
    );
  });

  it('is nothing without a root', () => {
    expect(outlineOf({ root: 'a', nodes: [], edges: [] })).toBeUndefined();
  });
});
