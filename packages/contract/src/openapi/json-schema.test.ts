import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CountSchema, DigestSchema, MomentSchema, NodeKindSchema, StateSchema } from '../schemas/base.ts';
import { FactSchema, FactValueSchema } from '../schemas/fact.ts';
import { PatchSchema } from '../schemas/issue.ts';
import { pageOf, TotalSchema } from '../schemas/page.ts';
import {
  AtParameter,
  BooleanParameter,
  DigestParameter,
  LimitParameter,
  ListParameter,
  NamespaceParameter,
  QueryParameter,
  TextParameter,
} from '../schemas/parameter.ts';
import { LensSummarySchema, VersionSchema } from '../schemas/version.ts';
import { jsonSchemaOf, namedJsonSchemas } from './json-schema.ts';
import { NAMED_SCHEMAS } from './named-schemas.ts';

describe('jsonSchemaOf', () => {
  it.each<[string, v.GenericSchema, object]>([
    ['a count', CountSchema, { type: 'integer', minimum: 0 }],
    ['a digest', DigestSchema, { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' }],
    ['a moment', MomentSchema, { type: 'string', format: 'date-time' }],
    ['a publication number', AtParameter, { type: 'integer', minimum: 0, maximum: 2_147_483_647 }],
    ['a limit', LimitParameter, { type: 'integer', minimum: 1, maximum: 500 }],
    ['a switch', BooleanParameter, { type: 'boolean' }],
    ['a list', ListParameter, { type: 'array', items: { type: 'string' } }],
    ['a text', TextParameter, { type: 'string', minLength: 1, maxLength: 2048 }],
    ['a search', QueryParameter, { type: 'string', maxLength: 200 }],
    ['a domain', NamespaceParameter, { type: 'string' }],
    ['a digest in a path', DigestParameter, { type: 'string' }],
    ['a value', FactValueSchema, { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }],
    [
      'a state',
      StateSchema,
      {
        enum: [
          'evidenced',
          'declared',
          'partial',
          'contradicted',
          'withheld',
          'not-disclosed',
          'not-assessed',
          'not-applicable',
        ],
      },
    ],
    ['a name of its own', FactSchema, { $ref: '#/components/schemas/Fact' }],
    ['a total', TotalSchema, { $ref: '#/components/schemas/Total' }],
  ])('says what %s is', (_, schema, expected) => {
    expect(jsonSchemaOf(schema)).toMatchObject(expected);
    const { type, enum: values, $ref } = jsonSchemaOf(schema);
    expect([type, values, $ref].filter((part) => part !== undefined).length).toBeLessThanOrEqual(2);
  });

  it('refers from a page to its items and asks for everything but the cursor', () => {
    expect(jsonSchemaOf(pageOf(FactSchema))).toEqual({
      type: 'object',
      properties: {
        items: { type: 'array', items: { $ref: '#/components/schemas/Fact' } },
        nextCursor: { type: 'string' },
        total: { $ref: '#/components/schemas/Total' },
        at: { type: 'integer', minimum: 0 },
      },
      required: ['items', 'total', 'at'],
    });
  });

  it('tells the two forms of an edit apart', () => {
    const { anyOf = [] } = jsonSchemaOf(PatchSchema);
    expect(anyOf).toHaveLength(2);
    expect(anyOf[1]).toEqual({
      type: 'object',
      properties: { op: { const: 'remove' }, path: { type: 'string' } },
      required: ['op', 'path'],
    });
  });

  it('carries no dialect and no definitions of its own, since it stands inside the document', () => {
    for (const schema of [CountSchema, FactSchema, VersionSchema, pageOf(FactSchema), NodeKindSchema]) {
      expect(Object.keys(jsonSchemaOf(schema))).not.toContain('$schema');
      expect(Object.keys(jsonSchemaOf(schema))).not.toContain('$defs');
    }
  });
});

describe('namedJsonSchemas', () => {
  const schemas = namedJsonSchemas();

  it('holds every named schema, whole', () => {
    expect(Object.keys(schemas)).toEqual(Object.keys(NAMED_SCHEMAS));
    for (const [name, schema] of Object.entries(schemas)) expect(schema.type, name).toBe('object');
  });

  it('writes the counts by kind as an object whose names are kinds', () => {
    expect(schemas['Version']?.properties?.['counts']).toEqual({
      type: 'object',
      propertyNames: { enum: expect.arrayContaining(['model', 'jurisdiction']) },
      additionalProperties: { type: 'integer', minimum: 0 },
    });
  });

  it('asks for every state in the summary of a lens', () => {
    const counts = schemas['LensSummary']?.properties?.['counts'];
    expect(counts).toMatchObject({ required: v.parse(v.array(v.string()), Object.keys(entriesOfCounts())) });
  });

  it('refers to other named schemas instead of repeating them', () => {
    expect(schemas['Comparison']?.properties?.['columns']).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/Version' },
    });
    expect(schemas['DiffAnswer']?.properties).toEqual({
      from: { $ref: '#/components/schemas/Version' },
      to: { $ref: '#/components/schemas/Version' },
      diff: { $ref: '#/components/schemas/DiffResult' },
    });
  });

  it('is the same every time', () => {
    expect(JSON.stringify(namedJsonSchemas())).toBe(JSON.stringify(schemas));
  });
});

function entriesOfCounts(): object {
  return LensSummarySchema.entries.counts.entries;
}
