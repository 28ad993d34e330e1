import { type Element, normalPurl, text, textAt } from '@trasluz/bom';
import { quote } from '../../findings/quote.ts';
import { cyclesOf } from '../dependency-cycle/cycles.ts';
import type { DocumentRule } from '../rule.ts';

/** W0323: nothing descends from itself. */
export const ownAncestor: DocumentRule = {
  looksAt: 'document',
  code: 'W0323',
  what: text(
    'No component is among its own ancestors, directly or through others.',
    'Ningún componente está entre sus propios antepasados, ni directamente ni a través de otros.',
  ),
  why: text(
    'A lineage that leads back has no origin to ask about.',
    'Un linaje que vuelve sobre sí no tiene origen por el que preguntar.',
  ),
  fix: text('Correct the ancestor.', 'Corrija el antepasado.'),
  keeps: { kinds: ['component'], isKept: ({ member }) => member === 'ancestors' },
  find: (_subject, report, ancestors) => {
    const descent = descentOf(ancestors);
    const cycles = cyclesOf(descent.edges);
    for (const cycle of cycles) {
      const [first = ''] = cycle;
      report({
        pointer: descent.pointers.get(first) ?? '',
        cause: first,
        describe: () => ({
          message: `Cannot follow the lineage of ${quote(first)}: it leads back to itself`,
          found: quote(first),
          expected: 'ancestors that are something else',
          fix: 'Correct the ancestor, or give its version',
        }),
      });
    }
  },
};

interface Descent {
  readonly edges: ReadonlyMap<string, readonly string[]>;
  /** Where the lineage of each thing stands. */
  readonly pointers: ReadonlyMap<string, string>;
}

function descentOf(ancestors: readonly Element[]): Descent {
  const edges = new Map<string, string[]>();
  const pointers = new Map<string, string>();
  for (const { value, owner, pointer } of ancestors) {
    const heir = owner?.owner; // component, pedigree, ancestor
    const [from, to] = [heir && nameOf(heir.value), nameOf(value)];
    if (from === undefined || to === undefined) continue;
    const known = edges.get(from);
    if (known === undefined) {
      edges.set(from, [to]);
      pointers.set(from, pointer);
    } else known.push(to);
  }
  return { edges, pointers };
}

/** By exact package URL: a name says too little, one without version names many things, a bom-ref cannot stand twice. */
function nameOf(component: Element['value']): string | undefined {
  const purl = normalPurl(textAt(component, 'purl') ?? '');
  return purl?.includes('@') ? purl : undefined;
}
