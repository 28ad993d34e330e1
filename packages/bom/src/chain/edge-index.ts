import type { Edge, EdgeIndex, EdgeKind, EdgesByKind, Node, SupplyChain } from './supply-chain.ts';

/** Whether edges are looked at from where they start or from where they end. */
export type Direction = 'from' | 'to';

/** Finds the edges of one kind that leave a node, or that reach it, without looking at its other edges. */
export function edgesOfKind(
  chain: Pick<SupplyChain, 'edgeIndex'>,
  node: Node,
  [kind, direction]: readonly [EdgeKind, Direction],
): readonly Edge[] {
  return chain.edgeIndex[direction].get(node.id)?.[kind] ?? [];
}

/** Finds the thing that a node is listed in. Containment is a tree, so following it ends. */
export function containerOf(
  chain: Pick<SupplyChain, 'edgeIndex' | 'nodeById'>,
  node: Node,
): Node | undefined {
  const [edge] = edgesOfKind(chain, node, ['contains', 'to']);
  return edge && chain.nodeById.get(edge.from);
}

/** Indexes the edges of a view, keeping their order. */
export function indexEdges(edges: readonly Edge[]): EdgeIndex {
  return { from: indexBy(edges, 'from'), to: indexBy(edges, 'to') };
}

function indexBy(edges: readonly Edge[], direction: Direction): ReadonlyMap<string, EdgesByKind> {
  const index = new Map<string, Partial<Record<EdgeKind, Edge[]>>>();
  for (const edge of edges) {
    const byKind = index.get(edge[direction]) ?? {};
    index.set(edge[direction], byKind);
    const list = byKind[edge.kind];
    if (list === undefined) byKind[edge.kind] = [edge];
    else list.push(edge);
  }
  return index;
}
