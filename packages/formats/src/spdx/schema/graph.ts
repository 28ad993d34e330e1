import { isJsonObject, type Json, type JsonObject, pointerTo, textAt } from '@trasluz/bom';
import type { Shape, Shapes } from './shapes.ts';

/** One instance of a class, wherever it stands. */
export interface SpdxNode {
  readonly value: JsonObject;
  readonly shape: Shape;
  readonly pointer: string;
  /** The `spdxId` or `@id`; absent where the node has none. */
  readonly id?: string;
  /** Whether it stands inside another node instead of in the graph. */
  readonly isInside: boolean;
}

/** The nodes of a document by what rules ask; nodes of no known class are left out. */
export interface SpdxGraph {
  readonly shapes: Shapes;
  /** In the order of the document, a node before those inside it. */
  readonly nodes: readonly SpdxNode[];
  /** Every id that stands at an object, also at those of no known class. */
  readonly ids: ReadonlySet<string>;
  /** The first node of every id. */
  readonly byId: ReadonlyMap<string, SpdxNode>;
  /** The nodes of a class and of those that extend it, in the order of the document. */
  nodesOf(className: string): readonly SpdxNode[];
}

/** Reads the nodes of a document in one pass; whatever is no node is passed over. */
export function readGraph(document: JsonObject, shapes: Shapes): SpdxGraph {
  const nodes: SpdxNode[] = [];
  const ids = new Set<string>();
  const graph = document['@graph'];
  if (Array.isArray(graph)) {
    for (const [index, item] of graph.entries())
      collect(item, `/@graph/${index}`, { shapes, nodes, ids, isInside: false });
  } else {
    collect(document, '', { shapes, nodes, ids, isInside: false });
  }
  const byClass = new Map<string, readonly SpdxNode[]>();
  return {
    shapes,
    nodes,
    ids,
    byId: firstOfEach(nodes),
    nodesOf: (className) => {
      const known = byClass.get(className);
      if (known !== undefined) return known;
      const { classes } = shapes.rangeOf(className);
      const found = nodes.filter(({ shape }) => classes.has(shape.name));
      byClass.set(className, found);
      return found;
    },
  };
}

interface Collection {
  readonly shapes: Shapes;
  readonly nodes: SpdxNode[];
  readonly ids: Set<string>;
  readonly isInside: boolean;
}

function collect(value: Json, pointer: string, collection: Collection): void {
  if (!isJsonObject(value)) return;
  const shape = collection.shapes.shapeOf(textAt(value, 'type') ?? '');
  // An id under the key of the other kind of object is told by the schema; it is no reason to lose the object.
  const ids = ['spdxId', '@id'].flatMap((key) => textAt(value, key) ?? []);
  for (const one of ids) collection.ids.add(one);
  const [id] = ids;
  if (shape === undefined) return;
  const { isInside } = collection;
  collection.nodes.push({ value, shape, pointer, isInside, ...(id !== undefined && { id }) });
  collectMembers(value, pointer, isInside ? collection : { ...collection, isInside: true });
}

function collectMembers(value: JsonObject, pointer: string, inside: Collection): void {
  for (const [key, member] of Object.entries(value)) {
    if (Array.isArray(member)) collectItems(member, pointerTo(pointer, key), inside);
    else if (isJsonObject(member)) collect(member, pointerTo(pointer, key), inside);
  }
}

function collectItems(items: readonly Json[], pointer: string, inside: Collection): void {
  for (const [index, item] of items.entries()) collect(item, `${pointer}/${index}`, inside);
}

function firstOfEach(nodes: readonly SpdxNode[]): ReadonlyMap<string, SpdxNode> {
  const byId = new Map<string, SpdxNode>();
  for (const node of nodes) {
    if (node.id !== undefined && !byId.has(node.id)) byId.set(node.id, node);
  }
  return byId;
}

/** The ids that a member of a node points to; nodes that stand inside have their own places. */
export function idsAt(node: SpdxNode, name: string): readonly string[] {
  const value = node.value[name];
  const items = Array.isArray(value) ? value : [value];
  return items.filter((item) => typeof item === 'string');
}

/** Tells whether a member says something: an empty list and an empty text say nothing. */
export function isStated(node: SpdxNode, name: string): boolean {
  const value = node.value[name];
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
