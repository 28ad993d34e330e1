import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import type { Node, SupplyChain } from '../chain/supply-chain.ts';
import type { JsonObject } from '../json.ts';
import type { Evidence, FactDefinition } from './fact.ts';

/** Finds the evidence that a document attaches to a fact of a node. */
export type EvidenceFor = (node: Node, definition: FactDefinition) => Evidence | undefined;

/**
 * Reads `declarations.claims[]` and `.evidence[]`: evidence counts for a fact when a claim about the node rests on it,
 * something is attached to it, and its `propertyName` is the fact's id, one of its fields or a property it is read from.
 */
export function readEvidence(chain: SupplyChain): EvidenceFor {
  const declarations = objectAt(chain.bom, 'declarations');
  const attached = attachedEvidence(declarations);
  const byTarget = new Map<string, Map<string, Evidence>>();
  for (const [, claim] of objectsAt(declarations, 'claims')) {
    const target = chain.nodeByRef.get(textAt(claim, 'target') ?? '');
    if (target === undefined) continue;
    const names = byTarget.get(target.id) ?? new Map<string, Evidence>();
    byTarget.set(target.id, names);
    for (const { name, evidence } of evidenceOfClaim(claim, attached)) names.set(name, evidence);
  }
  return (node, definition) => {
    const names = byTarget.get(node.id);
    if (names === undefined) return undefined;
    const wanted = [definition.id, ...definition.fields, ...definition.readFrom];
    return wanted.map((name) => names.get(name)).find((evidence) => evidence !== undefined);
  };
}

function attachedEvidence(declarations: JsonObject | undefined): ReadonlyMap<string, Attached> {
  const attached = new Map<string, Attached>();
  for (const [, item] of objectsAt(declarations, 'evidence')) {
    const ref = textAt(item, 'bom-ref');
    const name = textAt(item, 'propertyName');
    const evidence = evidenceOf(item);
    if (ref === undefined || name === undefined || evidence === undefined) continue;
    attached.set(ref, { name, evidence });
  }
  return attached;
}

function evidenceOfClaim(claim: JsonObject, attached: ReadonlyMap<string, Attached>): readonly Attached[] {
  return listAt(claim, 'evidence').flatMap((ref) =>
    typeof ref === 'string' ? (attached.get(ref) ?? []) : [],
  );
}

interface Attached {
  readonly name: string;
  readonly evidence: Evidence;
}

/** Evidence without an attachment or an address to get it from is a statement like any other. */
function evidenceOf(item: JsonObject): Evidence | undefined {
  const contents = objectsAt(item, 'data')
    .map(([, data]) => objectAt(data, 'contents'))
    .find((one) => one?.['attachment'] !== undefined || textAt(one, 'url') !== undefined);
  if (contents === undefined) return undefined;
  const parts = {
    url: textAt(contents, 'url'),
    date: textAt(item, 'created'),
    expires: textAt(item, 'expires'),
  };
  return {
    title: textAt(item, 'description') ?? String(item['propertyName']),
    ...(parts.url === undefined ? {} : { url: parts.url }),
    ...(parts.date === undefined ? {} : { date: parts.date }),
    ...(parts.expires === undefined ? {} : { expires: parts.expires }),
  };
}
