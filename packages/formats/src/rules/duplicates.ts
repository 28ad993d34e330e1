import type { Declaration } from '@trasluz/bom';
import type { Description } from '../findings/finding.ts';
import { quote } from '../findings/quote.ts';
import type { Report, RuleSubject } from './rule.ts';

/** Tells whether a bom-ref belongs to a component or service, the things that a graph is made of. */
export function isNode({ element }: Declaration): boolean {
  return element.kind === 'component' || element.kind === 'service';
}

/** Reports every bom-ref that repeats an earlier one, where the pair is of the kind asked for. */
export function findDuplicates(
  { shared }: RuleSubject,
  isMeant: (first: Declaration, second: Declaration) => boolean,
  report: Report,
): void {
  for (const [ref, same] of shared) {
    // One earlier bearer of each sort is enough to compare with, however many there are.
    const earlier = new Map<boolean, Declaration>();
    for (const second of same) {
      const first = [...earlier.values()].find((one) => isMeant(one, second));
      if (first !== undefined)
        report({ pointer: second.pointer, cause: ref, describe: () => describe(ref, first) });
      if (!earlier.has(isNode(second))) earlier.set(isNode(second), second);
    }
  }
}

function describe(ref: string, first: Declaration): Description {
  return {
    message: `Cannot tell two elements apart: ${quote(ref)} is the bom-ref of "${first.pointer.replace(/\/bom-ref$/, '')}" too`,
    found: quote(ref),
    expected: 'a bom-ref that no other element has',
    fix: 'Give each element a bom-ref of its own and point the references to the right one',
  };
}
