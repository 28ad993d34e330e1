import * as v from 'valibot';
import { DigestSchema, EdgeKindSchema, listOf, MoreSchema, NodeKindSchema } from './base.ts';

/** One thing of a document. */
export const ComponentItemSchema = v.object({
  id: v.string(),
  kind: NodeKindSchema,
  name: v.string(),
  version: v.exactOptional(v.string()),
  purl: v.exactOptional(v.string()),
  supplier: v.exactOptional(v.string()),
  license: v.exactOptional(v.string()),
  pointer: v.string(),
  /** `<alg>:<hex>`, sorted. */
  digests: listOf(v.string()),
});

/** One relation of a document, with the names of both ends. */
export const EdgeItemSchema = v.object({
  kind: EdgeKindSchema,
  from: v.string(),
  to: v.string(),
  fromName: v.string(),
  toName: v.string(),
  pointer: v.string(),
  label: v.exactOptional(v.string()),
});

/** One place where a component stands. */
export const UseSchema = v.object({ reference: v.string(), digest: DigestSchema, pointer: v.string() });

/** A component that occurs in the registry, and where; `more` counts the places beyond those listed. */
export const ComponentUsesSchema = v.object({
  component: v.object({
    kind: NodeKindSchema,
    name: v.string(),
    version: v.exactOptional(v.string()),
    purl: v.exactOptional(v.string()),
  }),
  uses: listOf(UseSchema),
  more: v.exactOptional(MoreSchema),
});

/** One thing of a document. */
export type ComponentItem = Readonly<v.InferOutput<typeof ComponentItemSchema>>;
/** One relation of a document. */
export type EdgeItem = Readonly<v.InferOutput<typeof EdgeItemSchema>>;
/** One place where a component stands. */
export type Use = Readonly<v.InferOutput<typeof UseSchema>>;
/** A component, and where it stands. */
export type ComponentUses = Readonly<v.InferOutput<typeof ComponentUsesSchema>>;
