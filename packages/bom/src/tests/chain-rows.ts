import type { Edge, Node } from '../chain/supply-chain.ts';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { bomWith } from './bom-builder.ts';

/** One edge as a row: kind, start, end, the place that states it, and what travels. */
export type EdgeRow = readonly [kind: string, from: string, to: string, pointer: string, label?: string];

/** Lists the edges of a document about the application `system`, in the order of the view. */
export function edgeRows(parts: JsonObject): readonly EdgeRow[] {
  return supplyChain(bomWith(parts)).edges.map(edgeRow);
}

/** Lists the nodes of a document about the application `system` beside it, without their sources. */
export function otherNodes(parts: JsonObject): readonly Omit<Node, 'source'>[] {
  const { nodes, root } = supplyChain(bomWith(parts));
  return nodes.filter((node) => node !== root).map(withoutSource);
}

/** Leaves out the object of the document that a node stands for. */
export function withoutSource({ source: _source, ...rest }: Node): Omit<Node, 'source'> {
  return rest;
}

function edgeRow({ kind, from, to, pointer, label }: Edge): EdgeRow {
  return label === undefined ? [kind, from, to, pointer] : [kind, from, to, pointer, label];
}
