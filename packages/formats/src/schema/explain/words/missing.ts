import { type Json, pointerTo } from '@trasluz/bom';
import type { Description } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import type { Schema } from '../schema.ts';
import type { Violation } from '../violation.ts';

/** A required member is missing, or every one of several of which one is required. */
export function describeMissing({ names = [], value, schema, pointer }: Violation): Description {
  const [name = ''] = names;
  const found = quote(value);
  if (names.length > 1) {
    const list = quoteList(names);
    return {
      message: `Cannot find one of ${list}`,
      found,
      expected: `one of ${list}`,
      fix: `Add one of ${list}`,
    };
  }
  const only = onlyValue(schema.properties?.[name]);
  return {
    message: `Cannot find the required field ${quote(name)}`,
    found,
    expected: `the field ${quote(name)}`,
    fix: only === undefined ? `Add ${quote(name)}` : `Add ${quote(name)}: ${quote(only)}`,
    ...(only !== undefined && { patch: [{ op: 'add', path: pointerTo(pointer, name), value: only }] }),
  };
}

/** The value of a member that accepts just one, such as `bomFormat`. */
function onlyValue(schema: Schema | undefined): Json | undefined {
  if (typeof schema !== 'object' || schema.enum?.length !== 1) return undefined;
  return schema.enum[0];
}
