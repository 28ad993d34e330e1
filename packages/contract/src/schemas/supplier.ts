import * as v from 'valibot';
import {
  CountSchema,
  DigestSchema,
  listOf,
  MomentSchema,
  MoreSchema,
  NodeKindSchema,
  RelationSchema,
} from './base.ts';
import { FormatSchema } from './issue.ts';
import { LensSummarySchema, PublisherSchema, SupplierNameSchema } from './version.ts';

const supplierEntries = {
  domain: v.string(),
  name: v.string(),
  /** ISO 3166-1 alpha-2 country of the legal entity, where the catalogue has a source for it. */
  country: v.exactOptional(v.string()),
  /** The organisation that controls it; a holding may have no domain and so no page. */
  parent: v.exactOptional(v.object({ domain: v.exactOptional(v.string()), name: v.string() })),
  /** Products it published itself. */
  own: CountSchema,
  /** Products that somebody else published about it. */
  thirdParty: CountSchema,
  kinds: listOf(NodeKindSchema),
};

/** A supplier in a list. */
export const SupplierItemSchema = v.object(supplierEntries);

/** A product in the list of a supplier: its latest version. */
export const ProductItemSchema = v.object({
  reference: v.string(),
  publisher: PublisherSchema,
  product: v.string(),
  name: v.string(),
  kind: NodeKindSchema,
  relation: RelationSchema,
  latest: v.string(),
  versions: CountSchema,
  lenses: listOf(LensSummarySchema),
});

/** A supplier with everything published by it and about it. */
export const SupplierSchema = v.object({
  ...supplierEntries,
  products: listOf(ProductItemSchema),
  /** How many products were left out of the list. */
  more: v.exactOptional(MoreSchema),
  at: CountSchema,
});

/** A version in the list of a product. */
export const VersionItemSchema = v.object({
  reference: v.string(),
  version: v.string(),
  digest: DigestSchema,
  publication: CountSchema,
  publishedAt: MomentSchema,
  format: FormatSchema,
  lenses: listOf(LensSummarySchema),
});

/** A product with its versions, the newest first. */
export const ProductSchema = v.object({
  publisher: PublisherSchema,
  supplier: SupplierNameSchema,
  relation: RelationSchema,
  product: v.string(),
  name: v.string(),
  kind: NodeKindSchema,
  latest: v.string(),
  versions: listOf(VersionItemSchema),
  /** How many versions were left out of the list. */
  more: v.exactOptional(MoreSchema),
  at: CountSchema,
});

/** A supplier in a list. */
export type SupplierItem = Readonly<v.InferOutput<typeof SupplierItemSchema>>;
/** A product in the list of a supplier. */
export type ProductItem = Readonly<v.InferOutput<typeof ProductItemSchema>>;
/** A supplier with its products. */
export type Supplier = Readonly<v.InferOutput<typeof SupplierSchema>>;
/** A version in the list of a product. */
export type VersionItem = Readonly<v.InferOutput<typeof VersionItemSchema>>;
/** A product with its versions. */
export type Product = Readonly<v.InferOutput<typeof ProductSchema>>;
