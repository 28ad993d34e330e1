import { type Kysely, sql } from 'kysely';

/**
 * What documents hold, computed when they are published: one group of rows per release, in document order.
 *
 * `component` is distributed by its own key with no foreign key to it. The rows of a release have no foreign key to
 * the release either: they are only ever written in the transaction that writes it, and a check per row would cost
 * more than the rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
  `create table component (
    key bytea primary key,
    kind text collate "C" not null,
    name text not null,
    name_key text collate "C" not null,
    version text,
    purl text collate "C"
  )`,
  // A hash index: a purl of a hostile document can be longer than an entry of a tree may be.
  'create index component_by_purl on component using hash (purl) where purl is not null',
  'create index component_by_name on component (name_key)',

  `create table occurrence (
    publisher_id integer not null,
    release integer not null,
    ordinal integer not null,
    since integer not null,
    until integer,
    component bytea not null,
    primary key (publisher_id, release, ordinal)
  )`,
  'create index occurrence_by_component on occurrence (component, release)',

  `create table node (
    publisher_id integer not null,
    release integer not null,
    ordinal integer not null,
    since integer not null,
    until integer,
    id text not null,
    kind text collate "C" not null,
    name text not null,
    version text,
    purl text collate "C",
    supplier text,
    license text,
    pointer text not null,
    digests text[] not null,
    primary key (publisher_id, release, ordinal)
  )`,
  'create index node_by_digest on node using gin (digests)',

  `create table edge (
    publisher_id integer not null,
    release integer not null,
    ordinal integer not null,
    since integer not null,
    until integer,
    kind text collate "C" not null,
    source text not null,
    target text not null,
    source_name text not null,
    target_name text not null,
    pointer text not null,
    label text,
    primary key (publisher_id, release, ordinal)
  )`,

  `create table fact (
    publisher_id integer not null,
    release integer not null,
    ordinal integer not null,
    since integer not null,
    until integer,
    lens text collate "C" not null,
    fact text collate "C" not null,
    scope text collate "C" not null,
    subject text not null,
    state text collate "C" not null,
    stale boolean not null,
    body jsonb not null,
    primary key (publisher_id, release, ordinal, since)
  )`,
  'create index fact_by_id on fact (fact, state, publisher_id, release)',

  `create table lens_count (
    publisher_id integer not null,
    release integer not null,
    lens text collate "C" not null,
    state text collate "C" not null,
    since integer not null,
    until integer,
    facts integer not null,
    stale integer not null,
    primary key (publisher_id, release, lens, state, since)
  )`,
];
