import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** Puts a database back to where the migrations left it; for tests only. */
export async function emptyDatabase(db: Db): Promise<void> {
  await sql`
    truncate token, document, supplier, product, release, publication, log_entry, outbox, component, occurrence,
      node, edge, fact, lens_count, publisher`.execute(db);
  await sql`update epoch set epoch = 1, head = 0`.execute(db);
}
