type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * Finds the groups of nodes that reach each other, Tarjan's strongly connected components: linear, and with a stack
 * of its own, because a chain of dependencies may be longer than the call stack. Each group is sorted.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const search: Search = { open: [], cycles: [], seen: 0 };
  for (const node of nodesOf(edges)) if (node.order === 0) explore(node, search);
  return search.cycles;
}

interface Node {
  readonly name: string;
  readonly targets: Node[];
  /** When it was first seen, from 1; 0 for not yet. */
  order: number;
  /** The earliest node that can be reached from it. */
  low: number;
  isOpen: boolean;
}

interface Search {
  readonly open: Node[];
  readonly cycles: string[][];
  seen: number;
}

/** Only nodes with edges of their own can lie on a cycle; the others are left out. */
function nodesOf(edges: Edges): readonly Node[] {
  const nodes = new Map<string, Node>();
  for (const name of edges.keys()) nodes.set(name, { name, targets: [], order: 0, low: 0, isOpen: false });
  for (const [name, targets] of edges) {
    for (const target of targets) {
      const node = nodes.get(target);
      if (node !== undefined) nodes.get(name)?.targets.push(node);
    }
  }
  return [...nodes.values()];
}

interface Frame {
  readonly node: Node;
  next: number;
}

function explore(root: Node, search: Search): void {
  const frames: Frame[] = [enter(root, search)];
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const target = frame.node.targets[frame.next];
    if (target === undefined) {
      frames.pop();
      leave(frame.node, frames.at(-1)?.node, search);
      continue;
    }
    frame.next += 1;
    if (target.order === 0) frames.push(enter(target, search));
    else if (target.isOpen) frame.node.low = Math.min(frame.node.low, target.order);
  }
}

function enter(node: Node, search: Search): Frame {
  search.seen += 1;
  node.order = search.seen;
  node.low = search.seen;
  node.isOpen = true;
  search.open.push(node);
  return { node, next: 0 };
}

function leave(node: Node, parent: Node | undefined, { open, cycles }: Search): void {
  if (parent !== undefined) parent.low = Math.min(parent.low, node.low);
  if (node.low !== node.order) return;
  const group = open.splice(open.lastIndexOf(node));
  for (const member of group) member.isOpen = false;
  if (group.length > 1 || node.targets.includes(node)) cycles.push(group.map(({ name }) => name).sort());
}
