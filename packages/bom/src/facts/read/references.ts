import { objectsAt, textAt } from '../../access.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { JsonObject } from '../../json.ts';
import type { Statement } from '../fact.ts';
import type { Reader } from './reader.ts';

/** Reads the addresses of a node's external references of a type. */
export function readReferences(type: string): Reader {
  return (_chain, node) => referenceStatements(node, type).map(({ value, pointer }) => ({ value, pointer }));
}

/** Reads the addresses of reports or attestations; one that is given with its digest is evidence of itself. */
export function readReports(type: string): Reader {
  return (_chain, node) => referenceStatements(node, type);
}

/** Says of what a reader finds that a report or attestation with a digest is attached to the node, where one is. */
export function evidencedBy(type: string, read: Reader): Reader {
  return (chain, node) => {
    const evidence = referenceStatements(node, type).find((reference) => reference.evidence !== undefined);
    const statements = read(chain, node);
    if (evidence?.evidence === undefined) return statements;
    const attached = evidence.evidence;
    return statements.map((statement) => ({ ...statement, evidence: attached }));
  };
}

/** Lists the external references of a type with their place in the document. */
export function referencesOfType(node: Node, type: string): readonly (readonly [JsonObject, string])[] {
  return objectsAt(node.source, 'externalReferences')
    .filter(([, reference]) => textAt(reference, 'type') === type)
    .map(([index, reference]) => [reference, `${node.pointer}/externalReferences/${index}`] as const);
}

function referenceStatements(node: Node, type: string): readonly Statement[] {
  return referencesOfType(node, type).flatMap(([reference, pointer]) => {
    const url = textAt(reference, 'url');
    if (url === undefined) return [];
    const isHashed = objectsAt(reference, 'hashes').length > 0;
    return [{ value: url, pointer: `${pointer}/url`, ...(isHashed ? { evidence: url } : {}) }];
  });
}
