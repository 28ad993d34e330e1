import {
  type Change,
  type ChangeSide,
  type DiffResult,
  type Edge,
  type Fact,
  type Node,
  type Origin,
  readFacts,
  type SupplyChain,
} from '@trasluz/bom';
import { diffFacts } from './diff-facts.ts';
import { diffFields } from './diff-fields.ts';
import { matchNodes, type Pair } from './match.ts';

/** Where the pointers of each side lead; without an origin they are those of the 1.7 form. */
export interface DiffOptions {
  readonly beforeOrigin?: Origin;
  readonly afterOrigin?: Origin;
}

/**
 * Compares two documents through their views: things are matched by purl, digest, bom-ref and name, then their facts
 * and remaining members. `moved` is a thing whose container changed and nothing else. Deterministic.
 */
export function diffChains(before: SupplyChain, after: SupplyChain, options: DiffOptions = {}): DiffResult {
  const left = sideOf(before, options.beforeOrigin);
  const right = sideOf(after, options.afterOrigin);
  const matches = matchNodes(before.nodes, after.nodes);
  const sameNode = new Map(matches.pairs.map((pair) => [pair.before.id, pair.after.id]));
  const changes: Change[] = [
    ...matches.removed.map((node) => removal(node, left)),
    ...matches.added.map((node) => addition(node, right)),
  ];
  let unchanged = 0;
  for (const pair of matches.pairs) {
    const change = changeOf(pair, { left, right, sameNode });
    if (change === undefined) unchanged += 1;
    else changes.push(change);
  }
  return {
    changes: changes.sort(byNode),
    documentFacts: diffFacts(left.documentFacts, right.documentFacts),
    summary: { ...countKinds(changes), unchanged },
  };
}

interface Side {
  /** Facts of nodes by the id of the node. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly documentFacts: readonly Fact[];
  readonly container: ReadonlyMap<string, string>;
  readonly origin: Origin | undefined;
}

interface Context {
  readonly left: Side;
  readonly right: Side;
  readonly sameNode: ReadonlyMap<string, string>;
}

function sideOf(chain: SupplyChain, origin: Origin | undefined): Side {
  const facts = readFacts(chain, origin === undefined ? {} : { origin });
  return {
    facts: Map.groupBy(facts.filter(isOfNode), (fact) => fact.subject),
    documentFacts: facts.filter((fact) => !isOfNode(fact)),
    container: containersOf(chain.edges),
    origin,
  };
}

/** The subject alone does not tell: a thing may have the bom-ref "document". */
function isOfNode({ scope }: Fact): boolean {
  return scope === 'node' || scope === 'endpoint';
}

function containersOf(edges: readonly Edge[]): ReadonlyMap<string, string> {
  return new Map(edges.filter((edge) => edge.kind === 'contains').map((edge) => [edge.to, edge.from]));
}

function changeOf(pair: Pair, context: Context): Change | undefined {
  const { before, after, matchedBy } = pair;
  const facts = diffFacts(context.left.facts.get(before.id) ?? [], context.right.facts.get(after.id) ?? []);
  const fields = diffFields(before.source, after.source);
  const moved = hasMoved(pair, context);
  const same = facts.length === 0 && fields.length === 0 && !isRenamed(pair);
  if (same && !moved) return undefined;
  return {
    kind: same ? 'moved' : 'changed',
    nodeKind: after.kind,
    before: changeSide(before, context.left),
    after: changeSide(after, context.right),
    matchedBy,
    facts,
    fields,
  };
}

/** Of a thing with an object of its own the fields tell; its name may be no more than where it stands. */
function isRenamed({ before, after }: Pair): boolean {
  return before.source === undefined && before.name !== after.name;
}

function hasMoved({ before, after }: Pair, { left, right, sameNode }: Context): boolean {
  const from = left.container.get(before.id);
  const to = right.container.get(after.id);
  if (from === undefined || to === undefined) return from !== to;
  return sameNode.get(from) !== to;
}

function removal(node: Node, side: Side): Change {
  const facts = (side.facts.get(node.id) ?? []).filter(isSaid).map((fact) => ({ id: fact.id, before: fact }));
  return { kind: 'removed', nodeKind: node.kind, before: changeSide(node, side), facts, fields: [] };
}

function addition(node: Node, side: Side): Change {
  const facts = (side.facts.get(node.id) ?? []).filter(isSaid).map((fact) => ({ id: fact.id, after: fact }));
  return { kind: 'added', nodeKind: node.kind, after: changeSide(node, side), facts, fields: [] };
}

/** Gaps of a thing that only one side has are no news: the thing itself is. */
function isSaid(fact: Fact): boolean {
  return fact.values.length > 0 || fact.state === 'withheld';
}

function changeSide(node: Node, side: Side): ChangeSide {
  const pointer = side.origin?.pointerOf(node.pointer) ?? node.pointer;
  return { name: node.name, ...(node.version === undefined ? {} : { version: node.version }), pointer };
}

function countKinds(changes: readonly Change[]): Omit<DiffResult['summary'], 'unchanged'> {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    moved: count('moved'),
  };
}

function byNode(a: Change, b: Change): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : Number(left > right);
}

function sortKey(change: Change): string {
  const side = change.after ?? change.before;
  return [change.nodeKind, side?.name, side?.version ?? '', change.kind, side?.pointer].join('\u0000');
}
