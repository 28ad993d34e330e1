import type { Description } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import type { Violation } from '../violation.ts';

/** Members that exclude each other, or a value that fits no form, or more than one, of several. */
export function describeChoice({ keyword, names, value }: Violation): Description {
  const found = quote(value);
  if (names !== undefined && names.length > 1) {
    const list = quoteList(names);
    return {
      message: `Cannot keep ${list} together`,
      found,
      expected: 'only one of them',
      fix: `Keep one of ${list}`,
    };
  }
  if (names?.[0] !== undefined) {
    const name = quote(names[0]);
    return {
      message: `Cannot keep ${name} here`,
      found,
      expected: `no ${name} in this object`,
      fix: `Remove ${name}`,
    };
  }
  if (keyword === 'oneOf') {
    return {
      message: `Cannot tell which of several forms ${found} has`,
      found,
      expected: 'exactly one of the forms',
      fix: 'Add what tells the forms apart',
    };
  }
  return {
    message: `Cannot accept ${found} here`,
    found,
    expected: 'nothing of this kind',
    fix: 'Remove it',
  };
}
