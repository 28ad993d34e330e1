import { objectAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { documentAuthor, documentRelation } from './author.ts';
import { addCopies } from './copies.ts';
import { addCardDatasets } from './datasets.ts';
import { addDependencies } from './dependencies.ts';
import type { DialectRule } from './dialect-rule.ts';
import { createDraft, type Draft } from './draft.ts';
import { indexEdges } from './edge-index.ts';
import { addExposure } from './exposure.ts';
import { addFlows, createFlowEnds } from './flows.ts';
import { listInventory } from './inventory.ts';
import { addPlaces } from './jurisdictions.ts';
import { addDocumentOrganizations, addOwnership } from './ownership.ts';
import { addProtection } from './protection.ts';
import { addRun, listRuns, runsByModel } from './runs.ts';
import { createPropertyReader } from './stated-properties.ts';
import type { Edge, Node, Run, SupplyChain } from './supply-chain.ts';
import { addThings } from './things.ts';
import { vulnerabilitiesByNode } from './vulnerabilities.ts';

/**
 * Derives the supply chain that a document describes. The document is in the 1.7 form (older ones are upgraded
 * before); what is malformed is left out, nothing throws. Linear in the size of the document.
 */
export function supplyChain(
  bom: JsonObject,
  options: { readonly dialects?: readonly DialectRule[] } = {},
): SupplyChain {
  const dialects = options.dialects ?? [];
  const readProperties = createPropertyReader(dialects);
  const draft = createDraft(bom, readProperties);
  const root = addThings(draft, listInventory(bom, readProperties));
  const runs = listRuns(draft);
  addRelations(draft, root, runs);
  const nodes = [root, ...inOrder(draft.nodes.filter((node) => node !== root))];
  const edges = inOrder(draft.edges);
  return {
    bom,
    nodes,
    edges,
    root,
    relation: documentRelation(readProperties(objectAt(bom, 'metadata'), '/metadata')),
    author: documentAuthor(bom),
    dialects,
    runsOf: runsByModel(runs),
    vulnerabilitiesOf: vulnerabilitiesByNode(draft),
    nodeById: new Map(nodes.map((node) => [node.id, node])),
    nodeByRef: draft.nodeByRef,
    edgeIndex: indexEdges(edges),
    edgesFrom: Map.groupBy(edges, (edge) => edge.from),
    edgesTo: Map.groupBy(edges, (edge) => edge.to),
  };
}

function addRelations(draft: Draft, root: Node, runs: readonly Run[]): void {
  const things = [...draft.nodes];
  for (const node of things) addExposure(draft, node);
  addDocumentOrganizations(draft, root);
  const flowEnd = createFlowEnds(draft);
  for (const node of things) {
    addOwnership(draft, node);
    addPlaces(draft, node);
    addFlows(draft, node, flowEnd);
    addCardDatasets(draft, node);
    addCopies(draft, node);
    addProtection(draft, node);
  }
  addDependencies(draft);
  for (const run of runs) addRun(draft, run);
}

/** Sorts by pointer, indexes as numbers, then by kind; what is equal in both keeps its order. */
function inOrder<T extends Node | Edge>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => [sortKey(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, item]) => item);
}

/** No list of a readable document has more items than this many digits can count. */
const INDEX_DIGITS = 9;

function sortKey(item: Node | Edge): string {
  const pointer = item.pointer.replace(/(?<=\/)\d+(?=\/|$)/g, (index) => index.padStart(INDEX_DIGITS, '0'));
  return `${pointer}\u0000${item.kind}`;
}
