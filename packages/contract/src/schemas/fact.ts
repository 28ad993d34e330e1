import * as v from 'valibot';
import { VALUE_TYPE_NAMES } from '../vocabulary.ts';
import { LensSchema, LocalTextSchema, listOf, NodeKindSchema, ScopeSchema, StateSchema } from './base.ts';

/** One value of a fact. */
export const FactValueSchema = v.union([v.string(), v.number(), v.boolean()]);

/** Who said it. */
export const AuthorSchema = v.object({
  name: v.string(),
  relation: v.picklist(['supplier', 'third-party', 'registry']),
});

/** Where it was said. */
export const SourceSchema = v.object({
  title: v.string(),
  url: v.exactOptional(v.string()),
  date: v.exactOptional(v.string()),
  quote: v.exactOptional(v.string()),
});

/** The wire form of `Fact` of @trasluz/bom; a test holds the two equal. */
export const FactSchema = v.object({
  id: v.string(),
  scope: ScopeSchema,
  subject: v.string(),
  subjectName: v.string(),
  values: listOf(FactValueSchema),
  state: StateSchema,
  stale: v.exactOptional(v.literal(true)),
  author: AuthorSchema,
  asOf: v.exactOptional(v.string()),
  pointers: listOf(v.string()),
  sources: listOf(SourceSchema),
  note: v.exactOptional(v.string()),
});

/** What a fact asks, how it is read and what its values are. */
export const FactDefinitionSchema = v.object({
  id: v.string(),
  lens: LensSchema,
  scope: ScopeSchema,
  valueType: v.picklist(VALUE_TYPE_NAMES),
  unit: v.exactOptional(v.string()),
  values: v.exactOptional(listOf(v.string())),
  kinds: v.exactOptional(listOf(NodeKindSchema)),
  label: LocalTextSchema,
  question: LocalTextSchema,
  readFrom: listOf(v.string()),
});

/** Every fact the registry knows, in one answer. */
export const FactDefinitionListSchema = v.object({ items: listOf(FactDefinitionSchema) });

/** What a fact asks, without the function that reads it. */
export type FactQuestion = Readonly<v.InferOutput<typeof FactDefinitionSchema>>;
/** All that is asked, in the order in which facts are shown. */
export type FactQuestionList = Readonly<v.InferOutput<typeof FactDefinitionListSchema>>;
