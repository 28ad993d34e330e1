import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isVisible } from './condition.ts';
import { findRelease } from './find-versions.ts';
import { closePage, openPage } from './open-page.ts';
import type { ListOptions, Page } from './page.ts';
import { countUpTo } from './release-row.ts';

/** Which document's contents to list; an unknown digest has an empty list. */
export interface ContentOptions extends ListOptions {
  /** SHA-256 of the document, 64 hex digits. */
  readonly digest: string;
}

/** A row of a document's contents: `ordinal` is its place in the document. */
export interface ContentRow {
  readonly ordinal: number;
}

/** How one table of contents is read. */
export interface ContentTable<Row extends ContentRow, Item> {
  readonly table: 'node' | 'edge' | 'fact';
  /** The columns to read, of the table `c`. */
  readonly columns: RawBuilder<unknown>;
  readonly where: Condition;
  readonly toItem: (row: Row) => Item;
}

/** Lists contents of a document in document order; the pages of nodes, edges and facts differ in columns only. */
export async function listContents<Row extends ContentRow, Item>(
  db: Db,
  options: ContentOptions,
  { table, columns, where, toItem }: ContentTable<Row, Item>,
): Promise<Page<Item>> {
  const page = await openPage(db, options, { list: table, keys: [0] });
  const release = await findRelease(db, { kind: 'digest', digest: options.digest }, page.at);
  const keysOf = (row: Row): readonly number[] => [row.ordinal];
  if (release === undefined) return closePage(page, { rows: [], keysOf, toItem, counted: 0 });
  const matching = allOf(
    sql`c.publisher_id = ${release.publisher_id}::int`,
    sql`c.release = ${release.number}::int`,
    isVisible('c', page.at),
    where,
  );
  const [after = -1] = page.after ?? [];
  const { rows } = await sql<Row>`
    select c.ordinal, ${columns} from ${sql.table(table)} c
    where ${matching} and c.ordinal > ${after}::int order by c.ordinal limit ${page.fetch}::int`.execute(db);
  const counted = await countUpTo(db, sql`select from ${sql.table(table)} c where ${matching}`);
  return closePage(page, { rows, keysOf, toItem, counted });
}
