import type { NodeKind } from '@trasluz/bom';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { Condition } from './condition.ts';
import { COUNT_MAX } from './page.ts';

/** A release with its publisher, as every page of versions reads it. */
export interface ReleaseRow {
  readonly publisher_id: number;
  readonly namespace: string;
  readonly publisher_name: string;
  readonly number: number;
  readonly superseded: number | null;
  readonly product: string;
  readonly version: string;
  readonly name: string;
  readonly name_key: string;
  readonly kind: NodeKind;
  readonly supplier_domain: string;
  readonly supplier_name: string;
  readonly relation: 'supplier' | 'third-party';
  readonly author: string | null;
  readonly digest: string;
  readonly media_type: string;
  readonly size_bytes: number;
  readonly format_name: string;
  readonly format_version: string;
  readonly published_at: string;
  readonly node_counts: Readonly<Partial<Record<NodeKind, number>>>;
  readonly edge_count: number;
}

/** Which releases, in which order, and how many. */
export interface ReleaseQuery {
  readonly where: Condition;
  readonly orderBy: RawBuilder<unknown>;
  readonly limit: number;
}

/** Reads releases (`r`) with their publishers (`p`). */
export async function selectReleases(
  db: Db,
  { where, orderBy, limit }: ReleaseQuery,
): Promise<readonly ReleaseRow[]> {
  const { rows } = await sql<ReleaseRow>`
    select r.publisher_id, p.namespace, p.name as publisher_name, r.number, r.superseded, r.product, r.version,
      r.name, r.name_key, r.kind, r.supplier_domain, r.supplier_name, r.relation, r.author, r.digest, r.media_type,
      r.size_bytes, r.format_name, r.format_version, r.published_at, r.node_counts, r.edge_count
    from release r join publisher p on p.id = r.publisher_id
    where ${where} order by ${orderBy} limit ${limit}::int`.execute(db);
  return rows;
}

/** Counts releases up to just above `COUNT_MAX`. */
export async function countReleases(db: Db, where: Condition): Promise<number> {
  return await countUpTo(
    db,
    sql`select from release r join publisher p on p.id = r.publisher_id where ${where}`,
  );
}

/** Counts the rows of a query up to just above `COUNT_MAX`. */
export async function countUpTo(db: Db, query: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ counted: number }>`
    select count(*) as counted from (${query} limit ${COUNT_MAX + 1}::int) as capped`.execute(db);
  return rows[0]?.counted ?? 0;
}

/** `<namespace>/<product>@<version>`. */
export function referenceOf(row: Pick<ReleaseRow, 'namespace' | 'product' | 'version'>): string {
  return `${row.namespace}/${row.product}@${row.version}`;
}
