import { sql } from 'kysely';
import { refreshStatistics } from '../connect/statistics.ts';
import type { Db } from '../tables.ts';

/** Publishers of the seed. */
export const PUBLISHERS = 200;

/** Publications of the seed: enough that reading all of them is never the cheapest way to fifty. */
export const RELEASES = 20_000;

/** Things, relations and facts of every publication of the seed. */
const ROWS_PER_RELEASE = 5;

/**
 * Fills every table that grows, straight and with statistics: a plan depends on sizes and on nothing else that publishing
 * would add. Every publisher has products with two versions each; publication N belongs to publisher N modulo 200.
 */
export async function seedTables(db: Db): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  await refreshStatistics(db);
}

const STATEMENTS: readonly string[] = [
  `insert into publisher (id, namespace, name)
   select 1000 + i, 'p' || i || '.example', 'Publisher ' || i from generate_series(0, ${PUBLISHERS - 1}) i`,
  `insert into supplier (publisher_id, domain, since, name, name_key, country)
   select 1000 + i % ${PUBLISHERS}, 's' || i % 4000 || '.example', i, 'Supplier ' || i, 'supplier ' || i % 4000, 'ES'
   from generate_series(1, ${RELEASES}) i on conflict do nothing`,
  `insert into product (publisher_id, product, since)
   select distinct 1000 + i % ${PUBLISHERS}, 'product-' || i % ${RELEASES / 2}, 1
   from generate_series(1, ${RELEASES}) i on conflict do nothing`,
  `insert into release (publisher_id, number, since, superseded, product, version, name, name_key, kind,
     supplier_domain, supplier_name, relation, digest, media_type, size_bytes, format_name, format_version,
     published_at, node_counts, edge_count, search)
   select 1000 + i % ${PUBLISHERS}, i, i, case when i <= ${RELEASES / 2} then i + ${RELEASES / 2} end,
     'product-' || i % ${RELEASES / 2}, '' || i, 'Model ' || i % 7919, 'model ' || i % 7919,
     case when i % 10 = 0 then 'accelerator' else 'model' end, 's' || i % 4000 || '.example', 'Supplier ' || i,
     'third-party', encode(sha256(('' || i)::bytea), 'hex'), 'application/json', 1000, 'CycloneDX', '1.7',
     '2026-03-01T12:00:00Z', '{"model":1}', 5, array['model', '' || i % 7919, 'word' || i % 500]
   from generate_series(1, ${RELEASES}) i`,
  `insert into publication (publisher_id, number, epoch, product, version, digest, published_at)
   select publisher_id, number, 1, product, version, digest, published_at from release`,
  `insert into document (digest, media_type, size_bytes, encoding, body)
   select digest, media_type, 2, 'identity', '{}'::bytea from release`,
  `insert into component (key, kind, name, name_key, version, purl)
   select sha256(('c' || i)::bytea), 'software', 'lib-' || i, 'lib-' || i, '1', 'pkg:npm/lib-' || i
   from generate_series(1, ${RELEASES}) i`,
  `insert into occurrence (publisher_id, release, ordinal, since, component)
   select r.publisher_id, r.number, o, r.number, sha256(('c' || 1 + (r.number * 7 + o * 13) % ${RELEASES})::bytea)
   from release r cross join generate_series(0, ${ROWS_PER_RELEASE - 1}) o`,
  `insert into node (publisher_id, release, ordinal, since, id, kind, name, purl, pointer, digests)
   select r.publisher_id, r.number, o, r.number, 'n' || o, 'software', 'lib-' || o, 'pkg:npm/lib-' || o, '/components/' || o,
     array['sha-256:' || case when o = 0 then r.number % 50 else r.number * ${ROWS_PER_RELEASE} + o end]
   from release r cross join generate_series(0, ${ROWS_PER_RELEASE - 1}) o`,
  `insert into edge (publisher_id, release, ordinal, since, kind, source, target, source_name, target_name, pointer)
   select r.publisher_id, r.number, o, r.number, 'depends-on', 'n0', 'n' || o, 'lib-0', 'lib-' || o, '/dependencies/0'
   from release r cross join generate_series(0, ${ROWS_PER_RELEASE - 1}) o`,
  `insert into fact (publisher_id, release, ordinal, since, lens, fact, scope, subject, state, stale, body)
   select r.publisher_id, r.number, o, r.number, 'identity', 'fact.' || o + r.number % 20, 'node', 'n0', 'declared', false,
     '{"subjectName":"x","values":["MIT"],"author":{"name":"","relation":"supplier"},"pointers":[],"sources":[]}'
   from release r cross join generate_series(0, ${ROWS_PER_RELEASE - 1}) o`,
  `insert into lens_count (publisher_id, release, lens, state, since, facts, stale)
   select publisher_id, number, lens, 'declared', number, 1, 0
   from release cross join unnest(array['identity', 'surface', 'hardware', 'sovereignty']) lens`,
  `insert into token (publisher_id, hash, created_at)
   select 1000 + i % ${PUBLISHERS}, encode(sha256(('t' || i)::bytea), 'hex'), '2026-03-01T12:00:00Z'
   from generate_series(1, ${RELEASES}) i`,
  `update epoch set head = ${RELEASES}`,
];
