import type { Change, Node } from '@trasluz/bom';

/** By which identity two nodes were found to be the same thing. */
export type MatchedBy = NonNullable<Change['matchedBy']>;

/** One thing seen from both documents. */
export interface Pair {
  readonly before: Node;
  readonly after: Node;
  readonly matchedBy: MatchedBy;
}

/** What matching found: the same things, and what only one side has. */
export interface Matches {
  readonly pairs: readonly Pair[];
  readonly removed: readonly Node[];
  readonly added: readonly Node[];
}

/**
 * Pairs the nodes of two documents by identity, strongest first: purl, purl without its version, digest, bom-ref, then kind and name.
 * A key pairs only where it names exactly one free node on each side, so that an ambiguous key never guesses.
 */
export function matchNodes(before: readonly Node[], after: readonly Node[]): Matches {
  const pairs: Pair[] = [];
  const freeBefore = new Set(before);
  const freeAfter = new Set(after);
  for (const [matchedBy, keysOf] of IDENTITIES) {
    const left = uniqueByKey(freeBefore, keysOf);
    const right = uniqueByKey(freeAfter, keysOf);
    // In the order of the keys, not of the documents: who shares digests with two things must not depend on the side.
    for (const [key, node] of [...left].sort(byKey)) {
      const other = right.get(key);
      if (node === undefined || other === undefined || !freeBefore.has(node) || !freeAfter.has(other))
        continue;
      pairs.push({ before: node, after: other, matchedBy });
      freeBefore.delete(node);
      freeAfter.delete(other);
    }
  }
  return { pairs, removed: [...freeBefore], added: [...freeAfter] };
}

const IDENTITIES: readonly (readonly [MatchedBy, (node: Node) => readonly string[]])[] = [
  ['purl', (node) => (node.purl === undefined ? [] : [`${node.kind} ${node.purl}`])],
  ['purl', (node) => (node.purl === undefined ? [] : [`${node.kind} ${purlWithoutVersion(node.purl)}`])],
  ['digest', (node) => node.digests.map((digest) => `${node.kind} ${digest}`)],
  ['bom-ref', (node) => (node.bomRef === undefined ? [] : [`${node.kind} ${node.bomRef}`])],
  // Derived things such as zones and regions have no bom-ref; their id is made from what they are.
  ['name', (node) => [`${node.kind} ${node.id}`]],
  ['name', (node) => [`${node.kind} ${node.name} ${node.version ?? ''}`]],
  ['name', (node) => [`${node.kind} ${node.name}`]],
];

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : 1;
}

function purlWithoutVersion(purl: string): string {
  return purl.replace(/@[^?#]*/, '');
}

/** A key that two nodes share maps to `undefined`: it identifies neither. */
function uniqueByKey(
  nodes: Iterable<Node>,
  keysOf: (node: Node) => readonly string[],
): ReadonlyMap<string, Node | undefined> {
  const byKey = new Map<string, Node | undefined>();
  for (const node of nodes) {
    for (const key of keysOf(node)) {
      const taken = byKey.has(key) && byKey.get(key) !== node;
      byKey.set(key, taken ? undefined : node);
    }
  }
  return byKey;
}
