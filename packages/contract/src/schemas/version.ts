import * as v from 'valibot';
import {
  CountSchema,
  DigestSchema,
  LensSchema,
  listOf,
  MomentSchema,
  NodeKindSchema,
  RelationSchema,
} from './base.ts';
import { FormatSchema } from './issue.ts';

/** How many facts stand in each state; every state is present, also with 0. */
export const StateCountsSchema = v.object({
  evidenced: CountSchema,
  declared: CountSchema,
  partial: CountSchema,
  contradicted: CountSchema,
  withheld: CountSchema,
  'not-disclosed': CountSchema,
  'not-assessed': CountSchema,
  'not-applicable': CountSchema,
});

/** What is known through one lens; `stale` counts among the states above. */
export const LensSummarySchema = v.object({
  lens: LensSchema,
  counts: StateCountsSchema,
  stale: CountSchema,
});

/** Who published: a proven domain and its name. */
export const PublisherSchema = v.object({ namespace: v.string(), name: v.string() });

/** The organisation that a document is about. */
export const SupplierNameSchema = v.object({ domain: v.string(), name: v.string() });

/** One published version of a product: the row that pages and comparisons show. */
export const VersionSchema = v.object({
  reference: v.string(),
  publisher: PublisherSchema,
  supplier: SupplierNameSchema,
  relation: RelationSchema,
  author: v.exactOptional(v.string()),
  product: v.string(),
  name: v.string(),
  kind: NodeKindSchema,
  version: v.string(),
  digest: DigestSchema,
  publication: CountSchema,
  publishedAt: MomentSchema,
  format: FormatSchema,
  sizeBytes: CountSchema,
  /** How many things of each kind the document holds; kinds that do not occur are absent. */
  counts: v.pipe(v.record(NodeKindSchema, CountSchema), v.readonly()),
  /** How many relations it holds. */
  edges: CountSchema,
  /** Whether no newer version of the product existed at the time read. */
  isLatest: v.boolean(),
  lenses: listOf(LensSummarySchema),
  links: v.object({ document: v.string(), version: v.string(), permalink: v.string() }),
});

/** The proof that something was published; the same again for the same bytes and name. */
export const ReceiptSchema = v.object({
  publication: CountSchema,
  digest: DigestSchema,
  reference: v.string(),
  publishedAt: MomentSchema,
  durability: v.picklist(['postgresql', 'embedded-postgresql', 'pglite']),
  links: v.object({ document: v.string(), version: v.string(), permalink: v.string() }),
});

/** How many facts stand in each state. */
export type StateCounts = Readonly<v.InferOutput<typeof StateCountsSchema>>;
/** What is known through one lens. */
export type LensSummary = Readonly<v.InferOutput<typeof LensSummarySchema>>;
/** Who published. */
export type Publisher = Readonly<v.InferOutput<typeof PublisherSchema>>;
/** The organisation a document is about. */
export type SupplierName = Readonly<v.InferOutput<typeof SupplierNameSchema>>;
/** One published version of a product. */
export type Version = Readonly<v.InferOutput<typeof VersionSchema>>;
/** The proof of a publication. */
export type Receipt = Readonly<v.InferOutput<typeof ReceiptSchema>>;
