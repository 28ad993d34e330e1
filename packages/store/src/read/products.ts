import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, isLatest, isVisible, when } from './condition.ts';
import { type AtOption, findRelease, type ReadAt } from './find-versions.ts';
import { resolveAt } from './head.ts';
import { findSummaries, type Summaries } from './lens-summaries.ts';
import { isAfterName, NAME_ORDER, nameKeysOf } from './name-order.ts';
import { closePage, openPage } from './open-page.ts';
import type { ListOptions, Page } from './page.ts';
import type { ProductItem } from './registry-items.ts';
import { countReleases, type ReleaseRow, referenceOf, selectReleases } from './release-row.ts';

/** Which products: of one supplier (domain), of one publisher (namespace), or all. */
export interface ProductOptions extends ListOptions {
  readonly supplier?: string;
  readonly namespace?: string;
}

/** Lists products with their newest version, by name, then publisher, then product. */
export async function listProducts(db: Db, options: ProductOptions = {}): Promise<Page<ProductItem>> {
  const page = await openPage(db, options, { list: 'products', keys: ['', '', ''] });
  const where = allOf(
    isLatest('r', page.at),
    when(options.supplier, (domain) => sql`r.supplier_domain = ${storableText(domain)}`),
    when(options.namespace, (namespace) => sql`p.namespace = ${storableText(namespace)}`),
  );
  const after = when(page.after, isAfterName);
  const orderBy = NAME_ORDER;
  const rows = await selectReleases(db, { where: allOf(where, after), orderBy, limit: page.fetch });
  const toItem = await productReader(db, rows, page.at);
  return closePage(page, { rows, keysOf: nameKeysOf, toItem, counted: await countReleases(db, where) });
}

/** Names a product of a publisher. */
export interface ProductKey extends AtOption {
  readonly namespace: string;
  readonly product: string;
}

/** Finds one product; `value` is `undefined` when it did not exist then. */
export async function findProduct(db: Db, key: ProductKey): Promise<ReadAt<ProductItem | undefined>> {
  const at = await resolveAt(db, key.at);
  const { namespace, product } = key;
  const row = await findRelease(db, { kind: 'name', namespace, product, version: 'latest' }, at);
  if (row === undefined) return { at, value: undefined };
  const toItem = await productReader(db, [row], at);
  return { at, value: toItem(row) };
}

async function productReader(
  db: Db,
  rows: readonly ReleaseRow[],
  at: number,
): Promise<(row: ReleaseRow) => ProductItem> {
  const summaries = await findSummaries(db, rows, at);
  const versions = await countVersions(db, rows, at);
  return (row) => toProduct(row, { summaries, versions: versions.get(versionsKey(row)) ?? 1 });
}

async function countVersions(
  db: Db,
  rows: readonly ReleaseRow[],
  at: number,
): Promise<ReadonlyMap<string, number>> {
  const publishers = rows.map((row) => row.publisher_id);
  const products = rows.map((row) => row.product);
  const { rows: counts } = await sql<{ publisher_id: number; product: string; versions: number }>`
    select r.publisher_id, r.product, count(*) as versions from release r
    where (r.publisher_id, r.product) in (select * from unnest(${publishers}::int[], ${products}::text[]))
      and ${isVisible('r', at)}
    group by r.publisher_id, r.product`.execute(db);
  return new Map(counts.map((count) => [versionsKey(count), count.versions]));
}

function versionsKey(row: { readonly publisher_id: number; readonly product: string }): string {
  return `${row.publisher_id} ${row.product}`;
}

interface ProductContext {
  readonly summaries: Summaries;
  readonly versions: number;
}

function toProduct(row: ReleaseRow, { summaries, versions }: ProductContext): ProductItem {
  return {
    reference: referenceOf(row),
    publisher: { namespace: row.namespace, name: row.publisher_name },
    supplier: { domain: row.supplier_domain, name: row.supplier_name },
    product: row.product,
    name: row.name,
    kind: row.kind,
    relation: row.relation,
    latest: row.version,
    versions,
    digest: row.digest,
    publication: row.number,
    publishedAt: row.published_at,
    summary: summaries(row.number),
  };
}
