import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import { isVisible } from './condition.ts';
import type { ReleaseRow } from './release-row.ts';

/** Country and parent of a release's supplier as its publisher gave them; members that are unknown are absent. */
export type SupplierFacts = (row: ReleaseRow) => { readonly country?: string; readonly parent?: string };

interface SupplierRow {
  readonly publisher_id: number;
  readonly domain: string;
  readonly country: string | null;
  readonly parent: string | null;
}

/** Reads what the publishers of these releases said about the suppliers at a publication number. */
export async function findSupplierFacts(
  db: Db,
  releases: readonly ReleaseRow[],
  at: number,
): Promise<SupplierFacts> {
  const publishers = [...new Set(releases.map((row) => row.publisher_id))];
  const domains = [...new Set(releases.map((row) => row.supplier_domain))];
  const { rows } = await sql<SupplierRow>`
    select s.publisher_id, s.domain, s.country, s.parent from supplier s
    where s.publisher_id = any(${publishers}::int[]) and s.domain = any(${domains}::text[])
      and ${isVisible('s', at)}`.execute(db);
  const found = new Map(rows.map((row) => [`${row.publisher_id} ${row.domain}`, row]));
  return (row) => presentFacts(found.get(`${row.publisher_id} ${row.supplier_domain}`));
}

/** Leaves out what is unknown. */
export function presentFacts(
  row: { readonly country: string | null; readonly parent: string | null } | undefined,
): { readonly country?: string; readonly parent?: string } {
  const country = row?.country ?? undefined;
  const parent = row?.parent ?? undefined;
  return { ...(country === undefined ? {} : { country }), ...(parent === undefined ? {} : { parent }) };
}
