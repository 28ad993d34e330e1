import { type NodeKind, STATES } from '@trasluz/bom';
import { type RawBuilder, sql } from 'kysely';
import { nameKey, queryWords } from '../publish/search-words.ts';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isLatest, isVisible, when } from './condition.ts';
import type { CursorKey } from './cursor.ts';
import { findSummaries, type Summaries } from './lens-summaries.ts';
import { isAfterName, NAME_ORDER, nameKeysOf } from './name-order.ts';
import { closePage, openPage } from './open-page.ts';
import type { ListOptions, Page } from './page.ts';
import type { SearchHit } from './registry-items.ts';
import { countReleases, type ReleaseRow, referenceOf, selectReleases } from './release-row.ts';

/** What to search for; every member that is given must hold. */
export interface SearchOptions extends ListOptions {
  /** Words or beginnings of words of name, product, version, supplier and domain; blank asks for everything. */
  readonly q?: string;
  readonly kind?: NodeKind;
  /** Domain of the supplier. */
  readonly supplier?: string;
  readonly relation?: 'supplier' | 'third-party';
  /** Id of a fact on which the document must have something known: evidenced, declared or partial. */
  readonly has?: string;
}

/** Finds the newest versions of products: the exact name first, then names that begin so, then the rest, by name. */
export async function search(db: Db, options: SearchOptions = {}): Promise<Page<SearchHit>> {
  const page = await openPage(db, options, { list: 'search', keys: [0, '', '', ''] });
  const name = nameKey(options.q ?? '').trim();
  const order = name === '' ? BY_NAME : byRank(name);
  const where = allOf(isLatest('r', page.at), ...filtersOf(options, page.at));
  const after = when(page.after, ([rank = 0, ...keys]) => order.isAfter(rank, keys));
  const { orderBy } = order;
  const rows = await selectReleases(db, { where: allOf(where, after), orderBy, limit: page.fetch });
  const summaries = await findSummaries(db, rows, page.at);
  return closePage(page, {
    rows,
    keysOf: (row) => [order.rankOf(row), ...nameKeysOf(row)],
    toItem: (row) => toHit(row, summaries),
    counted: await countReleases(db, where),
  });
}

/** An order of hits, said to the database and said here, so that a cursor continues where the page ended. */
interface HitOrder {
  readonly orderBy: RawBuilder<unknown>;
  readonly rankOf: (row: ReleaseRow) => number;
  readonly isAfter: (rank: CursorKey, keys: readonly CursorKey[]) => Condition;
}

/** Without words all names rank alike, and the index of names has the order already. */
const BY_NAME: HitOrder = {
  orderBy: NAME_ORDER,
  rankOf: () => 0,
  isAfter: (_, keys) => isAfterName(keys),
};

function byRank(name: string): HitOrder {
  const rank = sql`case when r.name_key = ${name} then 0 when starts_with(r.name_key, ${name}) then 1 else 2 end`;
  return {
    orderBy: sql`${rank}, ${NAME_ORDER}`,
    rankOf: ({ name_key }) => (name_key === name ? 0 : name_key.startsWith(name) ? 1 : 2),
    isAfter: (place, [key, namespace, product]) =>
      sql`(${rank}, ${NAME_ORDER}) > (${place}::int, ${key}, ${namespace}, ${product})`,
  };
}

function filtersOf(options: SearchOptions, at: number): readonly (Condition | undefined)[] {
  return [
    when(options.q?.trim() || undefined, matchesWords),
    when(options.kind, (kind) => sql`r.kind = ${storableText(kind)}`),
    when(options.supplier, (domain) => sql`r.supplier_domain = ${storableText(domain)}`),
    when(options.relation, (relation) => sql`r.relation = ${storableText(relation)}`),
    when(options.has, (fact) => hasFact(storableText(fact), at)),
  ];
}

/** Every word must begin a word of the release; text without letters and digits finds nothing. */
function matchesWords(text: string): Condition {
  const words = queryWords(text);
  if (words.length === 0) return sql`false`;
  // Words hold letters and digits only, so that quoting them is safe.
  const query = words.map((word) => `'${word}':*`).join(' & ');
  return sql`r.search_vector @@ ${query}::tsquery`;
}

function hasFact(fact: string, at: number): Condition {
  const known = Object.entries(STATES).flatMap(([state, words]) => (words.known ? [state] : []));
  return sql`exists (
    select from fact f
    where f.publisher_id = r.publisher_id and f.release = r.number and f.fact = ${fact}
      and f.state = any(${known}::text[]) and ${isVisible('f', at)}
  )`;
}

function toHit(row: ReleaseRow, summaries: Summaries): SearchHit {
  return {
    reference: referenceOf(row),
    name: row.name,
    kind: row.kind,
    publisher: { namespace: row.namespace, name: row.publisher_name },
    supplier: { domain: row.supplier_domain, name: row.supplier_name },
    relation: row.relation,
    version: row.version,
    digest: row.digest,
    publication: row.number,
    lenses: summaries(row.number),
  };
}
