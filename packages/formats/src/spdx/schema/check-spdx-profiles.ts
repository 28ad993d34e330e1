import type { JsonObject } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { readGraph } from './graph.ts';
import { SPDX_RULES } from './rules/rules.ts';
import { createShapes } from './shapes.ts';

/**
 * Checks what the JSON schema of SPDX 3.0.1 lacks: ids that stand twice or point to nothing, relationships of elements
 * that they cannot join, and what the profiles that a document claims in `profileConformance` ask by their text.
 * Whatever is of no known class is passed over; the schema tells it. Linear; never throws on content.
 */
export async function checkSpdxProfiles(
  document: JsonObject,
  report: (finding: Finding) => void,
): Promise<void> {
  const { SPDX_SHAPES } = await import('./generated/shapes.ts');
  const graph = readGraph(document, createShapes(SPDX_SHAPES));
  for (const { code, find } of SPDX_RULES) {
    find(graph, (finding) => report({ code, family: code, ...finding }));
  }
}
