import type { Lineage, LineageEdge, LineageNode } from './lineage.ts';

/** Where a node is drawn; units are those of the drawing. */
export interface PlacedNode extends LineageNode {
  readonly x: number;
  readonly y: number;
}

/** The line of an edge as an SVG path. */
export interface PlacedEdge extends LineageEdge {
  readonly path: string;
  readonly isGap: boolean;
}

/** A drawing of a lineage: derivation runs from left to right. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

/** Size of a node and the distance to its neighbours. */
export const NODE = { width: 190, height: 46, gapX: 70, gapY: 16 } as const;

/** Space around the drawing, so that outlines are not cut. */
const MARGIN = 4;

/**
 * Places the nodes in layers by their distance from the root. Every layer begins at the top, so that the root is seen
 * first however long the next layer is. Any graph ends, also one with cycles.
 */
export function layOut(lineage: Lineage): Drawing {
  const layers = layersOf(lineage);
  const rows = Math.max(...layers.map((layer) => layer.length));
  const height = rows * (NODE.height + NODE.gapY) - NODE.gapY;
  const nodes = layers.flatMap(placeLayer);
  const placed = new Map(nodes.map((node) => [node.id, node]));
  return {
    width: layers.length * (NODE.width + NODE.gapX) - NODE.gapX + 2 * MARGIN,
    height: height + 2 * MARGIN,
    nodes,
    edges: lineage.edges.flatMap((edge) => placeEdge(edge, placed)),
  };
}

/** Groups the nodes by distance, each layer in the order in which its nodes are reached from the one before. */
function layersOf(lineage: Lineage): readonly (readonly LineageNode[])[] {
  const byStart = Map.groupBy(lineage.edges, (edge) => edge.from);
  const nodes = new Map(lineage.nodes.map((node) => [node.id, node]));
  const seen = new Set([lineage.root]);
  const layers: LineageNode[][] = [];
  let layer = lineage.nodes.filter((node) => node.id === lineage.root);
  while (layer.length > 0) {
    layers.push(layer);
    const targets = layer.flatMap((node) => byStart.get(node.id) ?? []).map((edge) => edge.to);
    const fresh = [...new Set(targets)].filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    layer = fresh.flatMap((id) => nodes.get(id) ?? []);
  }
  return layers;
}

function placeLayer(layer: readonly LineageNode[], column: number): readonly PlacedNode[] {
  return layer.map((node, row) => ({
    ...node,
    x: MARGIN + column * (NODE.width + NODE.gapX),
    y: MARGIN + row * (NODE.height + NODE.gapY),
  }));
}

function placeEdge(edge: LineageEdge, placed: ReadonlyMap<string, PlacedNode>): readonly PlacedEdge[] {
  const from = placed.get(edge.from);
  const to = placed.get(edge.to);
  if (from === undefined || to === undefined) return [];
  return [{ ...edge, path: curve(from, to), isGap: to.gap !== undefined }];
}

/** A curve from the right side of one node to the left side of the other; edges back leave on the left. */
function curve(from: PlacedNode, to: PlacedNode): string {
  const startY = from.y + NODE.height / 2;
  const endY = to.y + NODE.height / 2;
  if (to.x > from.x) {
    const startX = from.x + NODE.width;
    const bend = (to.x - startX) / 2;
    return `M${startX} ${startY}C${startX + bend} ${startY} ${to.x - bend} ${endY} ${to.x} ${endY}`;
  }
  const bend = NODE.gapX / 2;
  const start = `M${from.x} ${startY}C${from.x - bend} ${startY}`;
  if (to.x === from.x) return `${start} ${to.x - bend} ${endY} ${to.x} ${endY}`;
  const middleX = to.x + NODE.width / 2;
  const nearY = to.y < from.y ? to.y + NODE.height : to.y;
  return `${start} ${middleX} ${startY} ${middleX} ${nearY}`;
}
