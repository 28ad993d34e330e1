import type { Description } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';
import type { Violation } from '../violation.ts';

/** An item that repeats an earlier one of its list. */
export function describeDuplicate({ value, pointer, twin = 0 }: Violation): Description {
  const list = pointer.slice(0, pointer.lastIndexOf('/'));
  return {
    message: `Cannot keep two identical items: this one repeats "${list}/${twin}"`,
    found: quote(value),
    expected: 'items that all differ',
    fix: 'Remove the second one',
    patch: [{ op: 'remove', path: pointer }],
  };
}
