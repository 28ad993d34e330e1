import { type Direction, edgesOfKind } from '../../chain/edge-index.ts';
import type { Edge, EdgeKind, Node, NodeKind, SupplyChain } from '../../chain/supply-chain.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Which edges of a node are followed, and which nodes at their other end count. */
export interface Relation {
  readonly edges: readonly EdgeKind[];
  readonly direction?: Direction;
  /** Kinds of the node at the other end; all when absent. */
  readonly kinds?: readonly NodeKind[];
}

/**
 * Edges of one kind beyond this are not followed from one node. Nobody reads a longer list as one value, and many
 * nodes around a hub with many edges would otherwise take quadratic time.
 */
export const RELATION_EDGES_MAX = 256;

/** Reads what `say` tells of the nodes at the other end, their names when absent; `undefined` leaves one out. */
export function readRelation(
  relation: Relation,
  say: (other: Node) => string | undefined = ({ name }) => name,
): Reader {
  return (chain, node) => {
    const { followed, isCut } = follow(chain, node, relation);
    const statements = followed.flatMap(({ edge, other }) => {
      const value = say(other);
      return value === undefined ? [] : [{ value, pointer: edge.pointer }];
    });
    return isCut ? cut(statements) : statements;
  };
}

/** Reads the nodes at the other end with a reader of their own; the statements keep their own places. */
export function readThrough(relation: Relation, read: Reader): Reader {
  return (chain, node) => {
    const { followed, isCut } = follow(chain, node, relation);
    const others = new Set(followed.map(({ other }) => other));
    const statements = [...others].flatMap((other) => read(chain, other));
    return isCut ? cut(statements) : statements;
  };
}

interface Followed {
  readonly edge: Edge;
  readonly other: Node;
}

function follow(
  chain: SupplyChain,
  node: Node,
  { edges, direction = 'from', kinds }: Relation,
): { readonly followed: readonly Followed[]; readonly isCut: boolean } {
  const lists = edges.map((kind) => edgesOfKind(chain, node, [kind, direction]));
  const followed = lists.flatMap((list) =>
    list.slice(0, RELATION_EDGES_MAX).flatMap((edge): readonly Followed[] => {
      const other = chain.nodeById.get(direction === 'from' ? edge.to : edge.from);
      return other === undefined || kinds?.includes(other.kind) === false ? [] : [{ edge, other }];
    }),
  );
  return { followed, isCut: lists.some((list) => list.length > RELATION_EDGES_MAX) };
}

function cut(statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => ({ ...statement, partial: `only the first ${RELATION_EDGES_MAX}` }));
}
