import type { JsonObject } from '@trasluz/bom';
import { compact } from '../compact.ts';
import { type Finding, findingsOf, type LicenceStatement } from '../finding.ts';

/** Builds `licenses[]`: what the author declares; what only a licence file shows, when no field says anything. */
export function licenceChoices(findings: readonly Finding[]): readonly JsonObject[] {
  const statements = findingsOf(findings, 'licence');
  const fields = statements.filter(({ from }) => from.includes('#'));
  const chosen = fields.length > 0 ? fields : statements;
  const byKey = new Map(chosen.map(({ licence }) => [licence.id ?? licence.name ?? '', licence]));
  return [...byKey.values()].map((licence) => ({ license: licenceObject(licence) }));
}

/** The schema asks for exactly one of id and name. */
function licenceObject({ id, name, url, acknowledgement }: LicenceStatement): JsonObject {
  return compact({ id, name: id === undefined ? name : undefined, acknowledgement, url });
}
