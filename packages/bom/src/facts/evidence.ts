import { listAt, objectAt, objectsAt, textAt } from '../access.ts';
import type { Node, SupplyChain } from '../chain/supply-chain.ts';
import type { JsonObject } from '../json.ts';
import type { FactDefinition } from './fact.ts';

/** Finds the evidence that a document attaches to a fact of a node; says what it is. */
export type EvidenceFor = (node: Node, definition: FactDefinition) => string | undefined;

/**
 * Reads `declarations.claims[]` and `.evidence[]`: evidence counts for a fact when a claim about the node rests on it,
 * something is attached to it, and its `propertyName` is the fact's id, one of its fields or a property it is read from.
 */
export function readEvidence(chain: SupplyChain): EvidenceFor {
  const declarations = objectAt(chain.bom, 'declarations');
  const attached = attachedEvidence(declarations);
  const byTarget = new Map<string, Map<string, string>>();
  for (const [, claim] of objectsAt(declarations, 'claims')) {
    const target = chain.nodeByRef.get(textAt(claim, 'target') ?? '');
    if (target === undefined) continue;
    const names = byTarget.get(target.id) ?? new Map<string, string>();
    byTarget.set(target.id, names);
    for (const evidence of evidenceOfClaim(claim, attached)) names.set(evidence.name, evidence.description);
  }
  return (node, definition) => {
    const names = byTarget.get(node.id);
    if (names === undefined) return undefined;
    const wanted = [definition.id, ...definition.fields, ...definition.readFrom];
    return wanted.map((name) => names.get(name)).find((description) => description !== undefined);
  };
}

function attachedEvidence(declarations: JsonObject | undefined): ReadonlyMap<string, Attached> {
  const attached = new Map<string, Attached>();
  for (const [, item] of objectsAt(declarations, 'evidence')) {
    const ref = textAt(item, 'bom-ref');
    const name = textAt(item, 'propertyName');
    if (ref === undefined || name === undefined || !hasAttachment(item)) continue;
    attached.set(ref, { name, description: textAt(item, 'description') ?? ref });
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
  readonly description: string;
}

/** Evidence without an attachment or an address to get it from is a statement like any other. */
function hasAttachment(evidence: JsonObject): boolean {
  return objectsAt(evidence, 'data').some(([, data]) => {
    const contents = objectAt(data, 'contents');
    return contents !== undefined && (contents['attachment'] ?? contents['url']) !== undefined;
  });
}
