import { type JsonObject, listAt, objectsAt, text, textAt } from '@trasluz/bom';
import { quoteList } from '../../findings/quote.ts';
import type { DocumentRule } from '../rule.ts';
import { cyclesOf } from './cycles.ts';

/** Members of a cycle that a message names. */
const MEMBERS_SHOWN_MAX = 6;

/** W0311: following dependencies never leads back. */
export const dependencyCycle: DocumentRule = {
  looksAt: 'document',
  code: 'W0311',
  what: text(
    'No component depends on itself, directly or through others.',
    'Ningún componente depende de sí mismo, ni directamente ni a través de otros.',
  ),
  why: text(
    'It is possible in software, rare in a supply chain, and mostly a mistake of the tool.',
    'Es posible en software, raro en una cadena de suministro y casi siempre un error de la herramienta.',
  ),
  fix: text('Remove the dependency that closes the circle.', 'Quite la dependencia que cierra el círculo.'),
  find: ({ bom }, report) => {
    const cycles = cyclesOf(edgesOf(bom));
    if (cycles.length === 0) return;
    const indexes = firstIndexes(bom);
    for (const cycle of cycles) {
      const [first = ''] = cycle;
      report({
        pointer: `/dependencies/${indexes.get(first)}`,
        cause: first,
        describe: () => ({
          message: `Cannot order ${cycle.length === 1 ? 'an element that depends on itself' : `${cycle.length} elements that depend on each other`}`,
          found: quoteList(cycle, MEMBERS_SHOWN_MAX),
          expected: 'dependencies that never lead back',
          fix: 'Remove the dependency that closes the circle',
        }),
      });
    }
  },
};

/** Only elements that depend on something; the others cannot lie on a cycle. */
function edgesOf(bom: JsonObject): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>();
  for (const [, dependency] of objectsAt(bom, 'dependencies')) {
    const ref = textAt(dependency, 'ref');
    const targets = listAt(dependency, 'dependsOn').filter((target) => typeof target === 'string');
    if (ref === undefined || targets.length === 0) continue;
    const known = edges.get(ref);
    if (known === undefined) edges.set(ref, targets);
    else for (const target of targets) known.push(target);
  }
  return edges;
}

/** Where each element's dependencies stand, first of all. */
function firstIndexes(bom: JsonObject): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, dependency] of objectsAt(bom, 'dependencies')) {
    const ref = textAt(dependency, 'ref');
    if (ref !== undefined && !indexes.has(ref)) indexes.set(ref, index);
  }
  return indexes;
}
