import type { NodeKind } from '@trasluz/bom';
import { type RawBuilder, sql } from 'kysely';
import { nameKey } from '../publish/search-words.ts';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isLatest, isVisible, when } from './condition.ts';
import type { AtOption, ReadAt } from './find-versions.ts';
import { resolveAt } from './head.ts';
import { closePage, openPage } from './open-page.ts';
import type { ListOptions, Page } from './page.ts';
import type { SupplierItem } from './registry-items.ts';
import { countUpTo } from './release-row.ts';
import { presentFacts } from './supplier-facts.ts';

/** Which suppliers. */
export interface SupplierOptions extends ListOptions {
  /** Part of the name or of the domain, in any case. */
  readonly q?: string;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string;
  /** Only suppliers with a product of this kind. */
  readonly kind?: NodeKind;
}

interface SupplierRow {
  readonly domain: string;
  readonly name: string;
  readonly country: string | null;
  readonly parent: string | null;
}

interface ProductCount {
  readonly supplier_domain: string;
  readonly own: number;
  readonly third_party: number;
  readonly kinds: readonly NodeKind[];
}

/** Lists the organisations that documents are about, by domain. */
export async function listSuppliers(db: Db, options: SupplierOptions = {}): Promise<Page<SupplierItem>> {
  const page = await openPage(db, options, { list: 'suppliers', keys: [''] });
  const where = filterOf(options, page.at);
  const after = when(page.after, ([domain]) => sql`s.domain > ${domain}`);
  const { rows } = await sql<SupplierRow>`
    ${supplierQuery(page.at, after, where)} order by c.domain limit ${page.fetch}::int`.execute(db);
  const counts = await countProducts(db, rows, page.at);
  const counted = await countUpTo(db, supplierQuery(page.at, undefined, where));
  const toItem = (row: SupplierRow): SupplierItem => toSupplier(row, counts.get(row.domain));
  return closePage(page, { rows, keysOf: (row) => [row.domain], toItem, counted });
}

/** Finds one supplier by its domain; `value` is `undefined` when no document was about it then. */
export async function findSupplier(
  db: Db,
  domain: string,
  options: AtOption = {},
): Promise<ReadAt<SupplierItem | undefined>> {
  const at = await resolveAt(db, options.at);
  const only = sql<boolean>`s.domain = ${storableText(domain)}`;
  const { rows } = await sql<SupplierRow>`${supplierQuery(at, only, allOf())}`.execute(db);
  const [row] = rows;
  if (row === undefined) return { at, value: undefined };
  const counts = await countProducts(db, rows, at);
  return { at, value: toSupplier(row, counts.get(row.domain)) };
}

/** One row per domain: the supplier's own word on itself comes before the newest word of others. */
function supplierQuery(at: number, inner: Condition | undefined, outer: Condition): RawBuilder<SupplierRow> {
  return sql<SupplierRow>`
    select c.domain, c.name, c.country, c.parent from (
      select distinct on (s.domain) s.domain, s.name, s.name_key, s.country, s.parent
      from supplier s join publisher p on p.id = s.publisher_id
      where ${allOf(isVisible('s', at), inner)}
      order by s.domain, (p.namespace = s.domain) desc, s.since desc, s.publisher_id
    ) as c where ${outer}`;
}

function filterOf({ q, country, kind }: SupplierOptions, at: number): Condition {
  return allOf(
    when(
      q,
      (text) => sql`(strpos(c.name_key, ${nameKey(text)}) > 0 or strpos(c.domain, ${nameKey(text)}) > 0)`,
    ),
    when(country, (code) => sql`c.country = ${storableText(code)}`),
    when(
      kind,
      (wanted) => sql`exists (
        select from release r
        where r.supplier_domain = c.domain and r.kind = ${storableText(wanted)} and ${isLatest('r', at)}
      )`,
    ),
  );
}

async function countProducts(
  db: Db,
  suppliers: readonly SupplierRow[],
  at: number,
): Promise<ReadonlyMap<string, ProductCount>> {
  const domains = suppliers.map((row) => row.domain);
  const { rows } = await sql<ProductCount>`
    select r.supplier_domain, count(*) filter (where r.relation = 'supplier') as own,
      count(*) filter (where r.relation = 'third-party') as third_party,
      array_agg(distinct r.kind order by r.kind) as kinds
    from release r where r.supplier_domain = any(${domains}::text[]) and ${isLatest('r', at)}
    group by r.supplier_domain`.execute(db);
  return new Map(rows.map((row) => [row.supplier_domain, row]));
}

function toSupplier(row: SupplierRow, count: ProductCount | undefined): SupplierItem {
  return {
    domain: row.domain,
    name: row.name,
    ...presentFacts(row),
    own: count?.own ?? 0,
    thirdParty: count?.third_party ?? 0,
    kinds: count?.kinds ?? [],
  };
}
