import type { JsonObject } from '../json.ts';
import type { PropertyReader } from './stated-properties.ts';
import type { Edge, EdgeKind, Node, NodeKind } from './supply-chain.ts';

/** A thing that has no object of its own: named by a place in the document, and the same wherever it is named. */
export interface DerivedNode {
  readonly kind: NodeKind;
  readonly name: string;
  readonly pointer: string;
  /** What makes two mentions the same thing; the name when absent. */
  readonly key?: string;
  readonly bomRef?: string | undefined;
}

/** A view while it is being built. */
export interface Draft {
  readonly bom: JsonObject;
  readonly readProperties: PropertyReader;
  /** Nodes of components, services and data first, then the derived ones as they are named. */
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly nodeByRef: ReadonlyMap<string, Node>;
  /** Nodes of components, services and data by their pointer. */
  readonly nodeByPointer: ReadonlyMap<string, Node>;
  /** The thing that a thing is listed in, by id. */
  readonly containerOf: ReadonlyMap<string, Node>;
  /** Adds a node under a free id made from `wanted`. */
  add(node: Omit<Node, 'id'>, wanted: string): Node;
  /** Lets a reference of the document name a node; the first one to claim it keeps it. */
  name(ref: string | undefined, node: Node): void;
  /** Finds or makes the node of something that is only named. */
  derive(derived: DerivedNode): Node;
  /** Adds an edge; one from a thing to itself or to nothing is left out. */
  link(kind: EdgeKind, link: Link): void;
}

/** What an edge joins, where it is stated, and what travels on it. */
export interface Link {
  readonly from: Node | undefined;
  readonly to: Node | undefined;
  readonly pointer: string;
  readonly label?: string | undefined;
}

/** Starts an empty view of a document. */
export function createDraft(bom: JsonObject, readProperties: PropertyReader): Draft {
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  const nodeByRef = new Map<string, Node>();
  const nodeByPointer = new Map<string, Node>();
  const containerOf = new Map<string, Node>();
  const derivedByKey = new Map<string, Node>();
  const freeId = createIdSource();
  const add = (node: Omit<Node, 'id'>, wanted: string): Node => {
    const added = { id: freeId(wanted), ...node };
    nodes.push(added);
    if (node.source !== undefined) nodeByPointer.set(node.pointer, added);
    return added;
  };
  const name = (ref: string | undefined, node: Node): void => {
    if (ref !== undefined && !nodeByRef.has(ref)) nodeByRef.set(ref, node);
  };
  return {
    bom,
    readProperties,
    nodes,
    edges,
    nodeByRef,
    nodeByPointer,
    containerOf,
    add,
    name,
    derive: ({ kind, name: called, pointer, key = called, bomRef }) => {
      const identity = `${kind}:${key.trim()}`;
      const known = derivedByKey.get(identity);
      const node =
        known ?? add(derivedNode({ kind, name: called.trim(), pointer, bomRef }), bomRef ?? identity);
      derivedByKey.set(identity, node);
      name(bomRef, node);
      return node;
    },
    link: (kind, { from, to, pointer, label }) => {
      if (from === undefined || to === undefined || from.id === to.id) return;
      if (kind === 'contains') containerOf.set(to.id, from);
      edges.push({ kind, from: from.id, to: to.id, pointer, ...(label === undefined ? {} : { label }) });
    },
  };
}

function derivedNode({ kind, name, pointer, bomRef }: DerivedNode): Omit<Node, 'id'> {
  return { kind, name, pointer, digests: [], properties: [], ...(bomRef === undefined ? {} : { bomRef }) };
}

/** Ids are unique though bom-refs of a broken document are not: later ones get `~2`, `~3` … */
function createIdSource(): (wanted: string) => string {
  const used = new Set<string>();
  const repeats = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (used.has(id)) {
      const count = (repeats.get(wanted) ?? 1) + 1;
      repeats.set(wanted, count);
      id = `${wanted}~${count}`;
    }
    used.add(id);
    return id;
  };
}
