import {
  type ConversionConfig,
  type JsonSchema,
  toJsonSchema,
  toJsonSchemaDefs,
} from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { NODE_KIND_NAMES } from '../vocabulary.ts';
import { NAMED_SCHEMAS } from './named-schemas.ts';

/** `readonly` says nothing on the wire, and `check` is code: what it asks is told in the parameter's description. */
const CONVERSION: ConversionConfig = {
  target: 'draft-2020-12',
  typeMode: 'output',
  ignoreActions: ['readonly', 'check'],
  definitions: NAMED_SCHEMAS,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // The converter knows no records with named keys; the API has one, the counts by kind of node.
  overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'record' ? COUNTS_BY_KIND : undefined),
};

const COUNTS_BY_KIND: JsonSchema = {
  type: 'object',
  propertyNames: { enum: [...NODE_KIND_NAMES] },
  additionalProperties: { type: 'integer', minimum: 0 },
};

/** The JSON Schema of an answer or a parameter; named schemas are references into `components`. */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, CONVERSION);
  return rest;
}

/** The JSON Schemas of everything that has a name. */
export function namedJsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const { definitions: _, ...rest } = CONVERSION;
  return toJsonSchemaDefs(NAMED_SCHEMAS, rest);
}
