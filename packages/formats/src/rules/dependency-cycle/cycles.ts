type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the groups of nodes that reach each other, Tarjan's strongly connected components: linear, and with a stack
 * of its own, because a chain of dependencies may be longer than the call stack. Each group is sorted.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const search: Search = { edges, order: new Map(), low: new Map(), open: [], isOpen: new Set(), cycles: [] };
  for (const node of edges.keys()) if (!search.order.has(node)) explore(node, search);
  return search.cycles;
}

interface Search {
  readonly edges: Edges;
  /** When a node was first seen. */
  readonly order: Map<string, number>;
  /** The earliest node that can be reached from it. */
  readonly low: Map<string, number>;
  readonly open: string[];
  readonly isOpen: Set<string>;
  readonly cycles: string[][];
}

interface Frame {
  readonly node: string;
  next: number;
}

function explore(root: string, search: Search): void {
  const frames: Frame[] = [enter(root, search)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const target = search.edges.get(frame.node)?.[frame.next];
    if (target === undefined) {
      frames.pop();
      leave(frame.node, frames.at(-1)?.node, search);
      continue;
    }
    frame.next += 1;
    if (!search.order.has(target)) frames.push(enter(target, search));
    else if (search.isOpen.has(target)) lower(frame.node, search.order.get(target), search);
  }
}

function enter(node: string, search: Search): Frame {
  search.low.set(node, search.order.size);
  search.order.set(node, search.order.size);
  search.open.push(node);
  search.isOpen.add(node);
  return { node, next: 0 };
}

function leave(node: string, parent: string | undefined, search: Search): void {
  if (parent !== undefined) lower(parent, search.low.get(node), search);
  if (search.low.get(node) !== search.order.get(node)) return;
  const group = search.open.splice(search.open.lastIndexOf(node));
  for (const member of group) search.isOpen.delete(member);
  const isLoop = group.length > 1 || (search.edges.get(node)?.includes(node) ?? false);
  if (isLoop) search.cycles.push(group.sort());
}

function lower(node: string, value: number | undefined, search: Search): void {
  search.low.set(node, Math.min(search.low.get(node) ?? Infinity, value ?? Infinity));
}
