import type { Reference } from '@trasluz/bom';
import type { Description } from '../findings/finding.ts';
import { quote } from '../findings/quote.ts';
import type { RuleSubject } from './rule.ts';

/** Tells whether a reference is one of the document's `dependencies`, which the specification wants resolved. */
export function isDependency({ element }: Reference): boolean {
  return element.kind === 'dependency' && element.owner?.kind === 'bom';
}

/** Puts a reference to nothing into words, with the declared bom-ref that was most likely meant. */
export function describeDangling({ ref, pointer }: Reference, subject: RuleSubject): Description {
  const meant = subject.nearestRef(ref);
  return {
    message: `Cannot find ${quote(ref)} among the bom-refs of this document`,
    found: quote(ref),
    expected: 'a bom-ref declared in this document',
    fix:
      meant === undefined
        ? 'Declare it, or remove the reference'
        : `Did you mean ${quote(meant)}? Or declare it`,
    ...(meant !== undefined && { patch: [{ op: 'replace', path: pointer, value: meant }] }),
  };
}
