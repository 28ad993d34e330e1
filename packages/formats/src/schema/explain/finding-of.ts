import type { Json } from '@trasluz/bom';
import type { Description, Finding } from '../../findings/finding.ts';
import type { Schema } from './schema.ts';
import type { Violation, ViolationKeyword } from './violation.ts';
import { describeChoice } from './words/choice.ts';
import { describeDuplicate } from './words/duplicate.ts';
import { describeForm } from './words/form.ts';
import { describeLicence, isLicenceList } from './words/licence.ts';
import { describeMissing } from './words/missing.ts';
import { describeOption } from './words/option.ts';
import { describeRange } from './words/range.ts';
import { describeType } from './words/type.ts';
import { describeUnknown } from './words/unknown.ts';

/** Tells whether a schema accepts a value; a repair is tried out before it is offered. */
export type Accepts = (schema: Schema, value: Json) => boolean;

/** Puts one kind of violation into words. */
export type Describe = (violation: Violation, accepts: Accepts) => Description;

/** The code of each kind of violation and the words for it. */
const KINDS: Readonly<Record<ViolationKeyword, readonly [Finding['code'], Describe]>> = {
  additionalProperties: ['E0102', describeUnknown],
  const: ['E0104', describeOption],
  enum: ['E0104', describeOption],
  exclusive: ['E0108', describeChoice],
  format: ['E0105', describeForm],
  maxItems: ['E0107', describeRange],
  maxLength: ['E0107', describeRange],
  maximum: ['E0107', describeRange],
  minItems: ['E0107', describeRange],
  minLength: ['E0107', describeRange],
  minimum: ['E0107', describeRange],
  not: ['E0199', describeChoice],
  oneOf: ['E0108', describeChoice],
  pattern: ['E0105', describeForm],
  requireOne: ['E0101', describeMissing],
  required: ['E0101', describeMissing],
  type: ['E0103', describeType],
  uniqueItems: ['E0106', describeDuplicate],
};

/** Makes the function that turns violations of one document into findings; words are made only when asked for. */
export function createFindingOf(accepts: Accepts): (violation: Violation) => Finding {
  const numbers = new Map<object, number>();
  const numberOf = (schema: object): number => {
    const known = numbers.get(schema) ?? numbers.size;
    numbers.set(schema, known);
    return known;
  };
  return (violation) => {
    const { keyword, pointer, schema } = violation;
    const [code, describe] = isLicenceList(schema) ? (['E0109', describeLicence] as const) : KINDS[keyword];
    const family = `${keyword} ${numberOf(schema)}`;
    return {
      code,
      pointer,
      isAboutName: keyword === 'additionalProperties',
      family,
      cause: `${family} ${detailOf(violation)}`,
      describe: () => describe(violation, accepts),
    };
  };
}

/** What sets causes of one schema apart: the member's name, or the value where a list of values is meant. */
function detailOf({ keyword, names, value }: Violation): string {
  if (names !== undefined) return names.join(' ');
  return keyword === 'enum' && typeof value === 'string' ? value : '';
}
