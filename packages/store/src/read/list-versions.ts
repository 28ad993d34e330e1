import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, isVisible, when } from './condition.ts';
import { findSummaries, type Summaries } from './lens-summaries.ts';
import { closePage, openPage } from './open-page.ts';
import type { ListOptions, Page } from './page.ts';
import type { VersionItem } from './registry-items.ts';
import { countReleases, type ReleaseRow, referenceOf, selectReleases } from './release-row.ts';

/** Whose versions to list. */
export interface VersionOptions extends ListOptions {
  readonly namespace: string;
  readonly product: string;
}

/** Lists the versions of a product, the newest publication first. */
export async function listVersions(db: Db, options: VersionOptions): Promise<Page<VersionItem>> {
  const page = await openPage(db, options, { list: 'versions', keys: [0] });
  const where = allOf(
    isVisible('r', page.at),
    sql`p.namespace = ${storableText(options.namespace)}`,
    sql`r.product = ${storableText(options.product)}`,
  );
  const after = when(page.after, ([number]) => sql`r.number < ${number}::int`);
  const orderBy = sql`r.number desc`;
  const rows = await selectReleases(db, { where: allOf(where, after), orderBy, limit: page.fetch });
  const summaries = await findSummaries(db, rows, page.at);
  return closePage(page, {
    rows,
    keysOf: (row) => [row.number],
    toItem: (row) => toVersionItem(row, summaries),
    counted: await countReleases(db, where),
  });
}

function toVersionItem(row: ReleaseRow, summaries: Summaries): VersionItem {
  return {
    reference: referenceOf(row),
    version: row.version,
    name: row.name,
    kind: row.kind,
    digest: row.digest,
    publication: row.number,
    publishedAt: row.published_at,
    format: { name: row.format_name, version: row.format_version },
    summary: summaries(row.number),
  };
}
