import { objectsAt, textAt } from '../../access.ts';
import type { Node } from '../../chain/supply-chain.ts';
import type { JsonObject } from '../../json.ts';
import { ownProperty } from '../../property-names.ts';
import type { Evidence, Statement } from '../fact.ts';
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
    const statements = read(chain, node);
    const [evidence] = referenceStatements(node, type).flatMap((reference) => reference.evidence ?? []);
    return evidence === undefined ? statements : statements.map((statement) => ({ ...statement, evidence }));
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
    const statement = { value: url, pointer: `${pointer}/url` };
    const isHashed = objectsAt(reference, 'hashes').length > 0;
    return [isHashed ? { ...statement, evidence: evidenceOf(reference, url) } : statement];
  });
}

/** `trasluz:cert:valid-to` on a reference dates the end of a certificate. */
function evidenceOf(reference: JsonObject, url: string): Evidence {
  const validTo = objectsAt(reference, 'properties').find(
    ([, property]) => textAt(property, 'name') === ownProperty('cert:valid-to'),
  );
  const expires = textAt(validTo?.[1], 'value');
  return { title: textAt(reference, 'comment') ?? url, url, ...(expires === undefined ? {} : { expires }) };
}
