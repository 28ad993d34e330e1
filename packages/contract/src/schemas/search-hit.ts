import * as v from 'valibot';
import { DigestSchema, listOf, NodeKindSchema, RelationSchema } from './base.ts';
import { LensSummarySchema, PublisherSchema, SupplierNameSchema } from './version.ts';

/** A product version that a search found. */
export const SearchHitSchema = v.object({
  reference: v.string(),
  publisher: PublisherSchema,
  name: v.string(),
  kind: NodeKindSchema,
  supplier: SupplierNameSchema,
  relation: RelationSchema,
  version: v.string(),
  digest: DigestSchema,
  lenses: listOf(LensSummarySchema),
});

/** A product version that a search found. */
export type SearchHit = Readonly<v.InferOutput<typeof SearchHitSchema>>;
