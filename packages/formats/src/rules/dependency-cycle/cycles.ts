type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the groups of nodes that reach each other, Tarjan's strongly connected components: linear, and with a stack
 * of its own, because a chain of dependencies may be longer than the call stack. Each group is sorted.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const search = createSearch(edges);
  for (let node = 0; node < search.names.length; node += 1)
    if (search.order[node] === 0) explore(node, search);
  return search.cycles;
}

/** Nodes are numbers, so that what is known of them stands in typed arrays: several times faster than maps. */
interface Search {
  readonly names: readonly string[];
  readonly targets: readonly (readonly number[])[];
  /** When a node was first seen, from 1; 0 for not yet. */
  readonly order: Int32Array;
  /** The earliest node that can be reached from it. */
  readonly low: Int32Array;
  readonly isOpen: Uint8Array;
  readonly open: number[];
  readonly cycles: string[][];
  seen: number;
}

/** Only nodes with edges of their own can lie on a cycle; the others are left out. */
function createSearch(edges: Edges): Search {
  const names = [...edges.keys()];
  const numbers = new Map(names.map((name, number) => [name, number]));
  const targets = [...edges.values()].map((list) =>
    list.map((name) => numbers.get(name) ?? -1).filter((number) => number >= 0),
  );
  const [order, low] = [new Int32Array(names.length), new Int32Array(names.length)];
  return { names, targets, order, low, isOpen: new Uint8Array(names.length), open: [], cycles: [], seen: 0 };
}

interface Frame {
  readonly node: number;
  next: number;
}

function explore(root: number, search: Search): void {
  const frames: Frame[] = [enter(root, search)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const target = search.targets[frame.node]?.[frame.next];
    if (target === undefined) {
      frames.pop();
      leave(frame.node, frames.at(-1)?.node, search);
      continue;
    }
    frame.next += 1;
    if (search.order[target] === 0) frames.push(enter(target, search));
    else if (search.isOpen[target] === 1) lower(frame.node, search.order[target], search);
  }
}

function enter(node: number, search: Search): Frame {
  search.seen += 1;
  search.order[node] = search.seen;
  search.low[node] = search.seen;
  search.isOpen[node] = 1;
  search.open.push(node);
  return { node, next: 0 };
}

function leave(node: number, parent: number | undefined, search: Search): void {
  if (parent !== undefined) lower(parent, search.low[node], search);
  if (search.low[node] !== search.order[node]) return;
  const group = search.open.splice(search.open.lastIndexOf(node));
  for (const member of group) search.isOpen[member] = 0;
  const isLoop = group.length > 1 || (search.targets[node]?.includes(node) ?? false);
  if (isLoop) search.cycles.push(group.map((member) => search.names[member] ?? '').sort());
}

function lower(node: number, value: number | undefined, search: Search): void {
  search.low[node] = Math.min(search.low[node] ?? 0, value ?? 0);
}
