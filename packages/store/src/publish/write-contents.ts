import { sql } from 'kysely';
import type { Db } from '../tables.ts';
import type { ContentRows } from './content-rows.ts';

/** Which release the rows belong to; its number is where their truth begins. */
export interface ReleaseKey {
  readonly publisherId: number;
  readonly number: number;
}

/** Interns the component identities; what is there already stays. Comes before the number is taken. */
export async function writeComponents(db: Db, contents: ContentRows): Promise<void> {
  for (const rows of contents.components) await writeComponentRows(db, rows);
}

async function writeComponentRows(db: Db, rows: string): Promise<void> {
  await sql`
    insert into component (key, kind, name, name_key, version, purl)
    select decode(r.key, 'hex'), r.kind, r.name, r.name_key, r.version, r.purl
    from json_to_recordset(${rows}::json)
      as r (key text, kind text, name text, name_key text, version text, purl text)
    on conflict (key) do nothing`.execute(db);
}

/** Writes what the document holds, set by set. */
export async function writeContents(db: Db, key: ReleaseKey, contents: ContentRows): Promise<void> {
  for (const rows of contents.occurrences) await writeOccurrences(db, key, rows);
  for (const rows of contents.nodes) await writeNodes(db, key, rows);
  for (const rows of contents.edges) await writeEdges(db, key, rows);
  for (const rows of contents.facts) await writeFacts(db, key, rows);
  for (const rows of contents.lensCounts) await writeLensCounts(db, key, rows);
}

async function writeOccurrences(db: Db, { publisherId, number }: ReleaseKey, rows: string): Promise<void> {
  await sql`
    insert into occurrence (publisher_id, release, since, ordinal, component)
    select ${publisherId}::int, ${number}::int, ${number}::int, r.ordinal, decode(r.component, 'hex')
    from json_to_recordset(${rows}::json) as r (ordinal int, component text)`.execute(db);
}

async function writeNodes(db: Db, { publisherId, number }: ReleaseKey, rows: string): Promise<void> {
  await sql`
    insert into node (publisher_id, release, since, ordinal, id, kind, name, version, purl, supplier, license,
      pointer, digests)
    select ${publisherId}::int, ${number}::int, ${number}::int, r.*
    from json_to_recordset(${rows}::json) as r (ordinal int, id text, kind text, name text, version text, purl text,
      supplier text, license text, pointer text, digests text[])`.execute(db);
}

async function writeEdges(db: Db, { publisherId, number }: ReleaseKey, rows: string): Promise<void> {
  await sql`
    insert into edge (publisher_id, release, since, ordinal, kind, source, target, source_name, target_name,
      pointer, label)
    select ${publisherId}::int, ${number}::int, ${number}::int, r.*
    from json_to_recordset(${rows}::json) as r (ordinal int, kind text, source text, target text, source_name text,
      target_name text, pointer text, label text)`.execute(db);
}

async function writeFacts(db: Db, { publisherId, number }: ReleaseKey, rows: string): Promise<void> {
  await sql`
    insert into fact (publisher_id, release, since, ordinal, lens, fact, scope, subject, state, stale, body)
    select ${publisherId}::int, ${number}::int, ${number}::int, r.*
    from json_to_recordset(${rows}::json) as r (ordinal int, lens text, fact text, scope text, subject text,
      state text, stale boolean, body jsonb)`.execute(db);
}

async function writeLensCounts(db: Db, { publisherId, number }: ReleaseKey, rows: string): Promise<void> {
  await sql`
    insert into lens_count (publisher_id, release, since, lens, state, facts, stale)
    select ${publisherId}::int, ${number}::int, ${number}::int, r.*
    from json_to_recordset(${rows}::json) as r (lens text, state text, facts int, stale int)`.execute(db);
}
