import type { NodeKind } from '@trasluz/bom';
import { type RawBuilder, sql } from 'kysely';
import { nameKey } from '../publish/search-words.ts';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isVisible, when } from './condition.ts';
import { closePage, openPage } from './open-page.ts';
import { COUNT_MAX, type ListOptions, type Page } from './page.ts';
import type { ComponentUses } from './registry-items.ts';
import { countUpTo, referenceOf } from './release-row.ts';

/** Uses that are listed per component: the page of a component is not the page of its uses. */
export const USES_MAX = 20;

/** By what to look components up; every member that is given must hold. */
export interface ComponentUseOptions extends ListOptions {
  /** The exact package URL. */
  readonly purl?: string;
  /** `<alg>:<hex>` as in `ComponentItem.digests`, such as `sha-256:…`. */
  readonly hash?: string;
  /** The whole name, in any case. */
  readonly name?: string;
}

interface ComponentRow {
  readonly key: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly name_key: string;
  readonly version: string | null;
  readonly purl: string | null;
}

interface UseRow {
  readonly key: string;
  readonly namespace: string;
  readonly product: string;
  readonly version: string;
  readonly digest: string;
  readonly pointer: string;
  readonly uses: number;
}

/** Lists component identities with the versions in which they occur, by name. */
export async function listComponentUses(
  db: Db,
  options: ComponentUseOptions = {},
): Promise<Page<ComponentUses>> {
  const page = await openPage(db, options, { list: 'component-uses', keys: ['', ''] });
  const where = filterOf(options, page.at);
  const after = when(
    page.after,
    ([name, key]) => sql`(c.name_key, encode(c.key, 'hex') collate "C") > (${name}, ${key})`,
  );
  const { rows } = await sql<ComponentRow>`
    select encode(c.key, 'hex') as key, c.kind, c.name, c.name_key, c.version, c.purl from component c
    where ${allOf(where, after)} order by c.name_key, encode(c.key, 'hex') collate "C"
    limit ${page.fetch}::int`.execute(db);
  const uses = Map.groupBy(await readUses(db, rows, page.at), (row) => row.key);
  return closePage(page, {
    rows,
    keysOf: (row) => [row.name_key, row.key],
    toItem: (row) => toComponentUses(row, uses.get(row.key) ?? []),
    counted: await countUpTo(db, sql`select from component c where ${where}`),
  });
}

/** Identities outlive the numbering of publications, so that each must occur somewhere at the time read. */
function filterOf({ purl, hash, name }: ComponentUseOptions, at: number): Condition {
  return allOf(
    when(purl, (text) => sql`c.purl = ${storableText(text)}`),
    when(name, (text) => sql`c.name_key = ${nameKey(text)}`),
    when(hash, (digest) => sql`c.key in (${componentsWith(storableText(digest), at)})`),
    sql`exists (select from occurrence o where o.component = c.key and ${isVisible('o', at)})`,
  );
}

/** A node has one occurrence. Said so, the planner looks up each; otherwise it may read all of them to join a few. */
function componentsWith(digest: string, at: number): RawBuilder<unknown> {
  return sql`
    select found.component from node n cross join lateral (
      select o.component from occurrence o
      where o.publisher_id = n.publisher_id and o.release = n.release and o.ordinal = n.ordinal limit 1
    ) as found
    where n.digests @> array[${digest}]::text[] and ${isVisible('n', at)}`;
}

async function readUses(db: Db, components: readonly ComponentRow[], at: number): Promise<readonly UseRow[]> {
  const keys = components.map((row) => row.key);
  // Materialised: without statistics the planner would run the inner part once per node of every document.
  const { rows } = await sql<UseRow>`
    with k as materialized (
      select hex, decode(hex, 'hex') as key from unnest(${keys}::text[]) as hex
    ), u as materialized (
      select k.hex, found.* from k cross join lateral (
        select capped.*, row_number() over (order by release, ordinal) as place, count(*) over () as uses from (
          select o.publisher_id, o.release, o.ordinal from occurrence o
          where o.component = k.key and ${isVisible('o', at)}
          order by o.release, o.ordinal limit ${COUNT_MAX}::int
        ) as capped
      ) as found where found.place <= ${USES_MAX}::int
    )
    select u.hex as key, p.namespace, r.product, r.version, r.digest, u.uses, (
      select n.pointer from node n
      where n.publisher_id = u.publisher_id and n.release = u.release and n.ordinal = u.ordinal
    ) as pointer
    from u join release r on r.publisher_id = u.publisher_id and r.number = u.release
    join publisher p on p.id = u.publisher_id
    order by u.release, u.ordinal`.execute(db);
  return rows;
}

function toComponentUses(row: ComponentRow, uses: readonly UseRow[]): ComponentUses {
  const { kind, name, version, purl } = row;
  return {
    component: {
      kind,
      name,
      ...(version === null ? {} : { version }),
      ...(purl === null ? {} : { purl }),
    },
    uses: uses.map((use) => ({ reference: referenceOf(use), digest: use.digest, pointer: use.pointer })),
    more: (uses[0]?.uses ?? 0) - uses.length,
  };
}
