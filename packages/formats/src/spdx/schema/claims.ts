import { idsAt, type SpdxGraph, type SpdxNode } from './graph.ts';

/** Who says that a profile is met, and by what. */
export interface Claim {
  /** The first collection that says so. */
  readonly claimant: SpdxNode;
  /** Tells whether the claim is about a node. */
  covers(node: SpdxNode): boolean;
}

/**
 * Finds who claims a profile in `profileConformance`; `undefined` when nobody does. An SpdxDocument, or a collection
 * that lists nothing, speaks for the whole document; another collection for what it lists.
 */
export function claimOf(profile: string, graph: SpdxGraph): Claim | undefined {
  const claimants = graph
    .nodesOf('ElementCollection')
    .filter((node) => idsAt(node, 'profileConformance').includes(profile));
  const [claimant] = claimants;
  if (claimant === undefined) return undefined;
  const listed = claimants.map((node) => [...idsAt(node, 'element'), ...idsAt(node, 'rootElement')]);
  const isWhole = claimants.some(
    ({ shape }, index) => shape.name === 'SpdxDocument' || listed[index]?.length === 0,
  );
  const ids = new Set(isWhole ? [] : listed.flat());
  const own = new Set(claimants);
  return {
    claimant,
    covers: (node) => isWhole || own.has(node) || (node.id !== undefined && ids.has(node.id)),
  };
}
