import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';
import { type CursorKey, formatCursor, parseCursor } from './cursor.ts';
import { resolveAt } from './head.ts';
import { COUNT_MAX, LIMIT_DEFAULT, LIMIT_MAX, type ListOptions, type Page } from './page.ts';

/** A list that is being read. */
export interface OpenPage {
  readonly list: string;
  readonly at: number;
  readonly limit: number;
  /** One row more than asked for tells whether there is a next page. */
  readonly fetch: number;
  /** Keys of the last row of the page before; absent on the first page. */
  readonly after?: readonly CursorKey[];
}

/** Settles limit, cursor and publication number of a list; the example names the types of its keys. */
export async function openPage(
  db: Db,
  options: ListOptions,
  { list, keys }: { readonly list: string; readonly keys: readonly CursorKey[] },
): Promise<OpenPage> {
  const limit = limitOf(options);
  const cursor = options.cursor === undefined ? undefined : parseCursor(options.cursor, list, keys);
  if (cursor !== undefined && options.at !== undefined && options.at !== cursor.at) {
    throw new StoreError(
      'bad-cursor',
      `Cannot continue at publication ${options.at}: the list was begun at ${cursor.at}`,
    );
  }
  const at = await resolveAt(db, cursor?.at ?? options.at);
  const page = { list, at, limit, fetch: limit + 1 };
  return cursor === undefined ? page : { ...page, after: cursor.keys };
}

function limitOf({ limit = LIMIT_DEFAULT }: ListOptions): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= LIMIT_MAX) return limit;
  throw new StoreError('bad-limit', `Cannot return ${limit} items: 1 to ${LIMIT_MAX} are possible`);
}

/** What is needed to make a page of the rows that were fetched. */
export interface Rows<Row, Item> {
  readonly rows: readonly Row[];
  readonly keysOf: (row: Row) => readonly CursorKey[];
  readonly toItem: (row: Row) => Item;
  /** Number of rows without paging, counted up to `COUNT_MAX` + 1. */
  readonly counted: number;
}

/** Cuts the surplus row off and says where the next page begins. */
export function closePage<Row, Item>(
  page: OpenPage,
  { rows, keysOf, toItem, counted }: Rows<Row, Item>,
): Page<Item> {
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  const total: Page<Item>['total'] =
    counted > COUNT_MAX ? { count: COUNT_MAX, type: 'at-least' } : { count: counted, type: 'exact' };
  const whole = { items: shown.map(toItem), total, at: page.at };
  if (last === undefined) return whole;
  return { ...whole, nextCursor: formatCursor({ list: page.list, at: page.at, keys: keysOf(last) }) };
}
