import type { Json, JsonObject } from '@trasluz/bom';
import type { Finding } from '../../findings/finding.ts';
import { quote } from '../../findings/quote.ts';
import { checkInstance } from './check-instance.ts';
import { unlistedWord } from './faults/unlisted-word.ts';
import { wrongType } from './faults/wrong-type.ts';
import { createShapes } from './shapes.ts';
import type { Stand, Walk } from './walk.ts';

/** The one value of `@context` in a document of SPDX 3.0.1. */
export const SPDX_CONTEXT = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

/**
 * Checks a document against the facts of the official SPDX 3.0.1 JSON schema and reports root causes: each instance
 * is judged by the one shape that its `type` names. Resolves to the verdict, which a test compares with the schema's.
 * Linear in the document; never throws on content. What the profiles ask beyond it is `checkSpdxProfiles`.
 */
export async function checkSpdxSchema(
  document: JsonObject,
  report: (finding: Finding) => void,
): Promise<boolean> {
  const { SPDX_SHAPES } = await import('./generated/shapes.ts');
  let isFitting = true;
  const told = (finding: Finding): void => {
    isFitting = false;
    report(finding);
  };
  const shapes = createShapes(SPDX_SHAPES);
  const walk: Walk = { shapes, checkInstance, path: [], report: told };
  const stand: Stand = { classes: shapes.names, place: 'element' };
  checkContext(document, told);
  if (!Object.hasOwn(document, '@graph')) checkInstance(document, { ...stand, beside: '@context' }, walk);
  else checkGraph(document, stand, walk);
  return isFitting;
}

function checkContext(document: JsonObject, report: (finding: Finding) => void): void {
  const value = document['@context'];
  if (value === SPDX_CONTEXT) return;
  if (value === undefined) report(MISSING_CONTEXT);
  else report(contextFault(value));
}

const MISSING_CONTEXT: Finding = {
  code: 'E0101',
  pointer: '',
  cause: 'missing @context',
  family: 'missing @context',
  describe: () => ({
    message: 'Cannot find the required field "@context"',
    found: 'a document without context',
    expected: quote(SPDX_CONTEXT),
    fix: `Add "@context": ${quote(SPDX_CONTEXT)}`,
    patch: [{ op: 'add', path: '/@context', value: SPDX_CONTEXT }],
  }),
};

/** Another version is another document; what else the context holds may matter, so only a plain slip is repaired. */
function contextFault(value: Json): Finding {
  const [only, ...others] = Array.isArray(value) ? value : [value];
  const isSlip = others.length === 0 && typeof only === 'string' && SLIPS.test(only);
  const words = isSlip ? [SPDX_CONTEXT] : [];
  const fault = unlistedWord({ value, pointer: '/@context', place: '@context', words });
  return {
    ...fault,
    describe: () => ({
      message: `Cannot take ${quote(value)} as the context of SPDX 3.0.1`,
      found: quote(value),
      expected: quote(SPDX_CONTEXT),
      fix: isSlip
        ? `Write ${quote(SPDX_CONTEXT)}`
        : 'Write the document in SPDX 3.0.1, with its context alone',
      ...(isSlip && { patch: [{ op: 'replace', path: '/@context', value: SPDX_CONTEXT }] }),
    }),
  };
}

/** The address in a list, by http, with another ending or without the name of the file. */
const SLIPS = /^https?:\/\/spdx\.org\/rdf\/3\.0\.1\//;

function checkGraph(document: JsonObject, stand: Stand, walk: Walk): void {
  for (const name of Object.keys(document)) {
    if (name !== '@context' && name !== '@graph') walk.report(strayMember(name));
  }
  const graph = document['@graph'] ?? null;
  if (!Array.isArray(graph)) {
    walk.report(wrongType({ value: graph, pointer: '/@graph', place: '@graph', expected: 'a list' }));
    return;
  }
  walk.path.push('@graph', 0);
  for (const [index, item] of graph.entries()) {
    walk.path[1] = index;
    checkInstance(item, stand, walk);
  }
  walk.path.length = 0;
}

function strayMember(name: string): Finding {
  const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return {
    code: 'E0102',
    pointer,
    isAboutName: true,
    cause: `unknown document ${name}`,
    family: 'unknown document',
    describe: () => ({
      message: `Cannot place the field ${quote(name)} beside "@graph"`,
      found: quote(name),
      expected: '"@context" and "@graph" alone',
      fix: 'Move what it says into an element of "@graph"',
    }),
  };
}
