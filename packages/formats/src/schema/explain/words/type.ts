import type { Description } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';
import type { Accepts } from '../finding-of.ts';
import type { Violation } from '../violation.ts';

const NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  string: 'text',
};

/** A value of another type than the schema asks. */
export function describeType({ value, schema, pointer }: Violation, accepts: Accepts): Description {
  const expected = NAMES[schema.type ?? ''] ?? String(schema.type);
  const repaired = repairOf(value, schema.type);
  const isRight = repaired !== undefined && accepts(schema, repaired);
  return {
    message: `Cannot take ${quote(value)} where ${expected} is required`,
    found: quote(value),
    expected,
    fix: isRight ? `Write ${quote(repaired)}` : `Write ${expected}`,
    ...(isRight && { patch: [{ op: 'replace', path: pointer, value: repaired }] }),
  };
}

/** Only where one reading of the value is possible: a number or truth value in quotes, a number out of them. */
function repairOf(value: unknown, type: string | undefined): string | number | undefined {
  if (type === 'string')
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
  if (
    (type === 'number' || type === 'integer') &&
    typeof value === 'string' &&
    /^-?\d{1,15}(\.\d{1,9})?$/.test(value)
  ) {
    return Number(value);
  }
  return undefined;
}
