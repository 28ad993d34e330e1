import { sql } from 'kysely';
import type { Db } from '../tables.ts';

/** Statistics are old once the registry has grown by this factor: plans turn on orders of magnitude, not on rows. */
const GROWTH_MAX = 2;

/** Gathers the planner's statistics; worth a call by whoever has just published very many documents. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze`.execute(db);
}

/**
 * Gathers them when they are missing or old. A server does so by itself; PGlite has no background process that could.
 */
export async function refreshOldStatistics(db: Db): Promise<void> {
  const { rows } = await sql<{ isOld: boolean }>`
    select head > ${GROWTH_MAX}::int * greatest(reltuples, 0) as "isOld"
    from epoch, pg_class where pg_class.oid = 'release'::regclass`.execute(db);
  if (rows[0]?.isOld === true) await refreshStatistics(db);
}
