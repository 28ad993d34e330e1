import type { Fact } from '@trasluz/bom';
import type { Generated, GeneratedAlways, JSONColumnType, Kysely } from 'kysely';

/** What the read columns mean: the row is true for `since <= at` and, unless `until` is null, `at < until`. */
interface Interval {
  since: number;
  until: number | null;
}

/** The rows of the registry. Times are RFC 3339 text in UTC on both ways; see connect/pool.ts. */

/** The one row that numbers publications; its lock is what makes numbers gapless. */
export interface EpochTable {
  id: number;
  epoch: number;
  head: number;
}

/** Who publishes; the only reference table. */
export interface PublisherTable {
  id: Generated<number>;
  namespace: string;
  name: string;
}

/** A token as its SHA-256; the token itself is never kept. */
export interface TokenTable {
  publisher_id: number;
  hash: string;
  created_at: string;
  revoked_at: string | null;
}

/** The original bytes by digest. */
export interface DocumentTable {
  digest: string;
  media_type: string;
  size_bytes: number;
  /** `br` or `identity`. */
  encoding: string;
  body: Uint8Array;
}

/** What a publisher says about an organisation. */
export interface SupplierTable extends Interval {
  publisher_id: number;
  domain: string;
  name: string;
  name_key: string;
  country: string | null;
  parent: string | null;
}

/** A product line of a publisher. */
export interface ProductTable extends Interval {
  publisher_id: number;
  product: string;
}

/** One version of a product; `number` is the publication that brought it. */
export interface ReleaseTable extends Interval {
  publisher_id: number;
  number: number;
  /** Publication that brought the product's next version; null for the newest. */
  superseded: number | null;
  product: string;
  version: string;
  name: string;
  name_key: string;
  kind: string;
  supplier_domain: string;
  supplier_name: string;
  relation: string;
  author: string | null;
  digest: string;
  media_type: string;
  size_bytes: number;
  format_name: string;
  format_version: string;
  published_at: string;
  node_counts: JSONColumnType<Readonly<Record<string, number>>, string, never>;
  edge_count: number;
  search: string[];
  search_vector: GeneratedAlways<string>;
}

/** The event of a publication. */
export interface PublicationTable {
  publisher_id: number;
  number: number;
  epoch: number;
  product: string;
  version: string;
  digest: string;
  published_at: string;
}

/** The leaf of a publication: the exact text that the log hashes. */
export interface LogEntryTable {
  publisher_id: number;
  number: number;
  record: string;
}

/** Work that follows a publication; stays on one node. */
export interface OutboxTable {
  number: number;
  topic: string;
  payload: JSONColumnType<object, string, never>;
  done_at: string | null;
}

/** An interned component identity; its key is made by publish/component-digest.ts. */
export interface ComponentTable {
  key: Uint8Array;
  kind: string;
  name: string;
  name_key: string;
  version: string | null;
  purl: string | null;
}

/** That a component identity occurs in a release. */
export interface OccurrenceTable extends Interval {
  publisher_id: number;
  release: number;
  ordinal: number;
  component: Uint8Array;
}

/** One thing of a document. */
export interface NodeTable extends Interval {
  publisher_id: number;
  release: number;
  ordinal: number;
  id: string;
  kind: string;
  name: string;
  version: string | null;
  purl: string | null;
  supplier: string | null;
  license: string | null;
  pointer: string;
  digests: string[];
}

/** One relation of a document. */
export interface EdgeTable extends Interval {
  publisher_id: number;
  release: number;
  ordinal: number;
  kind: string;
  source: string;
  target: string;
  source_name: string;
  target_name: string;
  pointer: string;
  label: string | null;
}

/** The members of a fact that no statement filters by. */
export type FactBody = Omit<Fact, 'id' | 'scope' | 'subject' | 'state' | 'stale'>;

/** One fact of a document; `body` holds the members of the fact that no statement filters by. */
export interface FactTable extends Interval {
  publisher_id: number;
  release: number;
  ordinal: number;
  lens: string;
  fact: string;
  scope: string;
  subject: string;
  state: string;
  stale: boolean;
  body: JSONColumnType<FactBody, string, never>;
}

/** How many facts of a release stand in a state, per lens. */
export interface LensCountTable extends Interval {
  publisher_id: number;
  release: number;
  lens: string;
  state: string;
  facts: number;
  stale: number;
}

/** Every table that the store reads or writes. */
export interface Tables {
  epoch: EpochTable;
  publisher: PublisherTable;
  token: TokenTable;
  document: DocumentTable;
  supplier: SupplierTable;
  product: ProductTable;
  release: ReleaseTable;
  publication: PublicationTable;
  log_entry: LogEntryTable;
  outbox: OutboxTable;
  component: ComponentTable;
  occurrence: OccurrenceTable;
  node: NodeTable;
  edge: EdgeTable;
  fact: FactTable;
  lens_count: LensCountTable;
}

/** A connection pool or a transaction; every function of the store takes one as its first argument. */
export type Db = Kysely<Tables>;
