import type { Json } from '@trasluz/bom';
import type { Description } from '../../../findings/finding.ts';
import { quote } from '../../../findings/quote.ts';
import type { SchemaObject } from '../schema.ts';
import type { Violation, ViolationKeyword } from '../violation.ts';

const LIMITS: Readonly<Partial<Record<ViolationKeyword, (schema: SchemaObject) => string>>> = {
  maxItems: (schema) => `at most ${countOf(schema.maxItems ?? 0)}`,
  maxLength: (schema) => `at most ${schema.maxLength} characters`,
  maximum: (schema) => `a number up to ${schema.maximum}`,
  minItems: (schema) => `at least ${countOf(schema.minItems ?? 0)}`,
  minLength: (schema) =>
    schema.minLength === 1 ? 'text that is not empty' : `at least ${schema.minLength} characters`,
  minimum: (schema) => `a number from ${schema.minimum}`,
};

/** A number, text or list outside its limits. */
export function describeRange({ keyword, value, schema }: Violation): Description {
  const expected = LIMITS[keyword]?.(schema) ?? 'a value within the limits';
  return {
    message: `Cannot take ${measureOf(value)}: ${expected} is required`,
    found: quote(value),
    expected,
    fix: `Write ${expected}`,
  };
}

function measureOf(value: Json): string {
  return Array.isArray(value) ? `a list of ${value.length}` : quote(value);
}

function countOf(items: number): string {
  return items === 1 ? '1 item' : `${items} items`;
}
