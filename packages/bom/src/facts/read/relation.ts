import type { Edge, EdgeKind, Node, NodeKind } from '../../chain/supply-chain.ts';
import type { Reader } from './reader.ts';

/** Which edges of a node are followed, and what is said of the node at their other end. */
export interface Relation {
  readonly edges: readonly EdgeKind[];
  readonly direction?: 'from' | 'to';
  /** Kinds of the node at the other end; all when absent. */
  readonly kinds?: readonly NodeKind[];
  /** Its name when absent. */
  readonly value?: (other: Node, edge: Edge) => string | undefined;
}

/** Reads what the edges of a node say; the pointer is the place that states the edge. */
export function readRelation(relation: Relation): Reader {
  const { edges, direction = 'from', kinds, value = (other: Node) => other.name } = relation;
  return (chain, node) => {
    const list = direction === 'from' ? chain.edgesFrom.get(node.id) : chain.edgesTo.get(node.id);
    return (list ?? []).flatMap((edge) => {
      const other = chain.nodeById.get(direction === 'from' ? edge.to : edge.from);
      if (other === undefined || !edges.includes(edge.kind)) return [];
      if (kinds !== undefined && !kinds.includes(other.kind)) return [];
      const said = value(other, edge);
      return said === undefined ? [] : [{ value: said, pointer: edge.pointer }];
    });
  };
}

/** Reads the nodes at the other end with a reader of their own; the statements keep their own places. */
export function readThrough(relation: Relation, read: Reader): Reader {
  const { edges, direction = 'from', kinds } = relation;
  return (chain, node) => {
    const list = direction === 'from' ? chain.edgesFrom.get(node.id) : chain.edgesTo.get(node.id);
    const ids = (list ?? [])
      .filter((edge) => edges.includes(edge.kind))
      .map((edge) => (direction === 'from' ? edge.to : edge.from));
    return [...new Set(ids)].flatMap((id) => {
      const other = chain.nodeById.get(id);
      if (other === undefined || (kinds !== undefined && !kinds.includes(other.kind))) return [];
      return read(chain, other);
    });
  };
}
