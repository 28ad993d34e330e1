import { isJsonObject, type Json } from '@trasluz/bom';
import { isEqual } from '../equal.ts';
import { checkAnyOf, checkOneOf } from './choices.ts';
import { checkItems, checkUniqueItems } from './list-checks.ts';
import { checkAdditionalProperties, checkProperties, checkRequired } from './object-checks.ts';
import type { SchemaObject } from './schema.ts';
import { fits, violationAt } from './standing.ts';
import type { KeywordCheck, ViolationKeyword, Walk } from './violation.ts';

/** What each keyword means. `type`, `then`, `else` and `additionalItems` are read with the keyword they belong to. */
export const KEYWORD_CHECKS: Readonly<Record<string, KeywordCheck>> = {
  $ref: (schema, value, walk) => walk.check(walk.definitions[schema.$ref ?? ''], value, walk),
  additionalProperties: checkAdditionalProperties,
  allOf: (schema, value, walk) => {
    for (const branch of schema.allOf ?? []) walk.check(branch, value, walk);
  },
  anyOf: checkAnyOf,
  const: simple('const', (schema, value) => isEqual(schema.const, value)),
  enum: simple('enum', isListed),
  format: simple('format', (schema, value, walk) =>
    isForm(value, (text) => walk.hasFormat(schema.format ?? '', text)),
  ),
  if: checkCondition,
  items: checkItems,
  maxItems: simple(
    'maxItems',
    (schema, value) => !Array.isArray(value) || value.length <= (schema.maxItems ?? value.length),
  ),
  maxLength: simple('maxLength', (schema, value) =>
    isForm(value, (text) => isShortEnough(text, schema.maxLength ?? Infinity)),
  ),
  maximum: simple(
    'maximum',
    (schema, value) => typeof value !== 'number' || value <= (schema.maximum ?? value),
  ),
  minItems: simple(
    'minItems',
    (schema, value) => !Array.isArray(value) || value.length >= (schema.minItems ?? 0),
  ),
  minLength: simple('minLength', (schema, value) =>
    isForm(value, (text) => isLongEnough(text, schema.minLength ?? 0)),
  ),
  minimum: simple(
    'minimum',
    (schema, value) => typeof value !== 'number' || value >= (schema.minimum ?? value),
  ),
  not: checkNot,
  oneOf: checkOneOf,
  pattern: simple('pattern', (schema, value, walk) =>
    isForm(value, (text) => patternOf(schema, walk).test(text)),
  ),
  properties: checkProperties,
  required: checkRequired,
  uniqueItems: checkUniqueItems,
};

type Test = (schema: SchemaObject, value: Json, walk: Walk) => boolean;

function simple(keyword: ViolationKeyword, test: Test): KeywordCheck {
  return (schema, value, walk) => {
    if (!test(schema, value, walk)) walk.report(violationAt(walk, { keyword, schema, value }));
  };
}

function isForm(value: Json, test: (text: string) => boolean): boolean {
  return typeof value !== 'string' || test(value);
}

/** JSON Schema counts characters, of which a pair of UTF-16 units makes one; counting them is rarely needed. */
function isShortEnough(text: string, max: number): boolean {
  return text.length <= max || [...text].length <= max;
}

function isLongEnough(text: string, min: number): boolean {
  return text.length >= 2 * min || [...text].length >= min;
}

function isListed({ enum: values = [] }: SchemaObject, value: Json, { compiled }: Walk): boolean {
  let set = compiled.enums.get(values);
  if (set === undefined) {
    set = new Set(values);
    compiled.enums.set(values, set);
  }
  return set.has(value);
}

function patternOf({ pattern = '' }: SchemaObject, { compiled }: Walk): RegExp {
  let expression = compiled.patterns.get(pattern);
  if (expression === undefined) {
    expression = new RegExp(pattern, 'u');
    compiled.patterns.set(pattern, expression);
  }
  return expression;
}

function checkCondition(schema: SchemaObject, value: Json, walk: Walk): void {
  const branch = fits(schema.if ?? true, value, walk) ? schema.then : schema.else;
  walk.check(branch, value, walk);
}

function checkNot(schema: SchemaObject, value: Json, walk: Walk): void {
  if (schema.not === undefined || !fits(schema.not, value, walk)) return;
  const names = typeof schema.not === 'object' ? schema.not.required : undefined;
  const isPair = names !== undefined && isJsonObject(value);
  walk.report(
    violationAt(walk, { keyword: isPair ? 'exclusive' : 'not', schema, value, ...(isPair && { names }) }),
  );
}
