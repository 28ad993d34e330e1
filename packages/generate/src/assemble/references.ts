import type { JsonObject } from '@trasluz/bom';
import { type Finding, findingsOf } from '../finding.ts';
import { pathReference } from '../iri-reference.ts';

/** Builds the model's references to files of the artefact that have a role of their own: card, signatures, licence texts. */
export function references(findings: readonly Finding[]): readonly JsonObject[] {
  const cards = findingsOf(findings, 'card').map(({ value }) => ({
    type: 'model-card',
    url: pathReference(value),
  }));
  const signatures = findingsOf(findings, 'signature').map(({ value }) => {
    return {
      type: 'digital-signature',
      url: pathReference(value),
      comment: 'Present in the artefact; not checked here',
    };
  });
  const licences = findingsOf(findings, 'licence').filter(({ from }) => !from.includes('#'));
  const texts = licences.map(({ from }) => ({ type: 'license', url: pathReference(from) }));
  return [...cards, ...signatures, ...texts];
}
