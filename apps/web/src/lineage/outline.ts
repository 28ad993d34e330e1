import type { EdgeKind } from '@trasluz/bom';
import type { Lineage, LineageNode } from './lineage.ts';

/** A line of the list that says the same as the drawing. */
export interface OutlineItem {
  readonly node: LineageNode;
  /** How the line above leads here; absent on the root and on gaps. */
  readonly relation?: EdgeKind;
  /** Set where the thing and what is below it was already listed. */
  readonly again?: true;
  readonly items: readonly OutlineItem[];
}

/** Lists a lineage as a tree. What occurs twice is unfolded once, nearest to the root; cycles end there. */
export function outlineOf(lineage: Lineage): OutlineItem | undefined {
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const root = nodes.get(lineage.root);
  if (root === undefined) return undefined;
  const byStart = Map.groupBy(lineage.edges, (edge) => edge.from);
  const parents = firstParents(lineage);
  const unfold = (node: LineageNode, relation?: EdgeKind): OutlineItem => ({
    node,
    ...(relation === undefined ? {} : { relation }),
    items: (byStart.get(node.id) ?? []).flatMap((edge) => {
      const target = nodes.get(edge.to);
      if (target === undefined) return [];
      if (parents.get(target.id) === edge) return [unfold(target, edge.kind)];
      const again = { node: target, again: true, items: [] } as const;
      return [edge.kind === undefined ? again : { ...again, relation: edge.kind }];
    }),
  });
  return unfold(root);
}

/** The edge by which each node is first reached, nearest first; the depth is bounded by the number of nodes drawn. */
function firstParents(lineage: Lineage): ReadonlyMap<string, Lineage['edges'][number]> {
  const byStart = Map.groupBy(lineage.edges, (edge) => edge.from);
  const parents = new Map<string, Lineage['edges'][number]>();
  const reached = new Set([lineage.root]);
  for (const id of reached) {
    for (const edge of byStart.get(id) ?? []) {
      if (reached.has(edge.to)) continue;
      reached.add(edge.to);
      parents.set(edge.to, edge);
    }
  }
  return parents;
}
