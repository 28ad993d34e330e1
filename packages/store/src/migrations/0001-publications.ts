import { type Kysely, sql } from 'kysely';

/**
 * Publishers, documents and publications.
 *
 * Citus: every table that grows is keyed by `publisher_id` first; `document` is distributed by its own digest with
 * no foreign key to it; `publisher` is a reference table; `epoch` and `outbox` stay on one node.
 * Keys compare by code point (`collate "C"`), so that pages have one order on every server.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}

const STATEMENTS: readonly string[] = [
  `create table epoch (
    id smallint primary key check (id = 1),
    epoch integer not null,
    head integer not null
  )`,
  'insert into epoch (id, epoch, head) values (1, 1, 0)',

  'create sequence publisher_id_seq as integer',
  `create table publisher (
    id integer primary key default nextval('publisher_id_seq'),
    namespace text collate "C" not null unique,
    name text not null
  )`,

  `create table token (
    publisher_id integer not null references publisher (id),
    hash text collate "C" not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    primary key (publisher_id, hash)
  )`,
  'create index token_by_hash on token (hash)',

  `create table document (
    digest text collate "C" primary key,
    media_type text not null,
    size_bytes integer not null,
    encoding text not null,
    body bytea not null
  )`,
  // The bytes come compressed: a second attempt by the server would only cost time.
  'alter table document alter column body set storage external',

  `create table supplier (
    publisher_id integer not null references publisher (id),
    domain text collate "C" not null,
    since integer not null,
    until integer,
    name text not null,
    name_key text collate "C" not null,
    country text collate "C",
    parent text collate "C",
    primary key (publisher_id, domain, since)
  )`,
  'create index supplier_by_domain on supplier (domain)',

  `create table product (
    publisher_id integer not null references publisher (id),
    product text collate "C" not null,
    since integer not null,
    until integer,
    primary key (publisher_id, product)
  )`,

  `create table release (
    publisher_id integer not null,
    number integer not null,
    since integer not null,
    until integer,
    superseded integer,
    product text collate "C" not null,
    version text collate "C" not null,
    name text not null,
    name_key text collate "C" not null,
    kind text collate "C" not null,
    supplier_domain text collate "C" not null,
    supplier_name text not null,
    relation text collate "C" not null,
    author text,
    digest text collate "C" not null,
    media_type text not null,
    size_bytes integer not null,
    format_name text not null,
    format_version text not null,
    published_at timestamptz not null,
    node_counts jsonb not null,
    edge_count integer not null,
    search text[] not null,
    search_vector tsvector generated always as (array_to_tsvector(search)) stored,
    primary key (publisher_id, number),
    unique (publisher_id, product, version),
    foreign key (publisher_id, product) references product (publisher_id, product)
  )`,
  'create index release_by_product on release (publisher_id, product, number desc)',
  'create index release_by_supplier on release (supplier_domain, number)',
  'create index release_by_digest on release (digest, number)',
  'create index release_by_name on release (name_key, number)',
  'create index release_by_word on release using gin (search_vector)',

  `create table publication (
    publisher_id integer not null,
    number integer not null,
    epoch integer not null,
    product text collate "C" not null,
    version text collate "C" not null,
    digest text collate "C" not null,
    published_at timestamptz not null,
    primary key (publisher_id, number)
  )`,
  'create index publication_by_number on publication (number)',

  `create table log_entry (
    publisher_id integer not null,
    number integer not null,
    record text not null,
    primary key (publisher_id, number)
  )`,
  'create index log_entry_by_number on log_entry (number)',

  `create table outbox (
    number integer not null,
    topic text collate "C" not null,
    payload jsonb not null,
    done_at timestamptz,
    primary key (number, topic)
  )`,
];
