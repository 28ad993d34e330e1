import { listAt, objectsAt, text, textAt } from '@trasluz/bom';
import { quoteList } from '../../findings/quote.ts';
import type { DocumentRule, RuleSubject } from '../rule.ts';
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
  find: (subject, report) => {
    const { edges, pointers } = graphOf(subject);
    for (const cycle of cyclesOf(edges)) {
      const [first = ''] = cycle;
      report({
        pointer: pointers.get(first) ?? '/dependencies',
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

interface Graph {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** Where each node's dependencies stand. */
  readonly pointers: ReadonlyMap<string, string>;
}

function graphOf(subject: RuleSubject): Graph {
  const edges = new Map<string, string[]>();
  const pointers = new Map<string, string>();
  for (const [index, value] of objectsAt(subject.bom, 'dependencies')) {
    const ref = textAt(value, 'ref');
    if (ref === undefined) continue;
    const targets = listAt(value, 'dependsOn').filter((target) => typeof target === 'string');
    const known = edges.get(ref);
    if (known === undefined) edges.set(ref, targets);
    else for (const target of targets) known.push(target);
    if (!pointers.has(ref)) pointers.set(ref, `/dependencies/${index}`);
  }
  return { edges, pointers };
}
