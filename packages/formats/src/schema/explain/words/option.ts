import type { Json } from '@trasluz/bom';
import type { Description } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import { nearest } from '../../../nearest.ts';
import type { Violation } from '../violation.ts';

/** Values that a place accepts and that a message lists. */
const OPTIONS_SHOWN_MAX = 12;

/** A value outside a fixed list. */
export function describeOption({ value, schema, pointer }: Violation): Description {
  const options: readonly Json[] = schema.enum ?? [schema.const ?? null];
  const meant = meantOption(value, options);
  return {
    message: `Cannot take ${quote(value)} as one of the allowed values`,
    found: quote(value),
    expected: options.length === 1 ? quoteList(options) : `one of ${quoteList(options, OPTIONS_SHOWN_MAX)}`,
    fix: meant === undefined ? 'Choose one of the allowed values' : `Did you mean ${quote(meant)}?`,
    ...(meant !== undefined && { patch: [{ op: 'replace', path: pointer, value: meant }] }),
  };
}

function meantOption(value: Json, options: readonly Json[]): Json | undefined {
  if (options.length === 1) return options[0];
  if (typeof value !== 'string') return undefined;
  return nearest(
    value,
    options.filter((option) => typeof option === 'string'),
  );
}
