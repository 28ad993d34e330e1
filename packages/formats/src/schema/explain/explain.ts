import type { Json } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { createFindingOf } from './finding-of.ts';
import { findViolations, isAccepted, type SchemaTools } from './walk.ts';

/** Finds every violation of a schema in a document and tells each as a finding. */
export function explainViolations(
  document: Json,
  tools: SchemaTools,
  report: (finding: Finding) => void,
): void {
  const findingOf = createFindingOf((schema, value) => isAccepted(schema, value, tools));
  findViolations(document, tools, (violation) => report(findingOf(violation)));
}
