import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Db } from '../tables.ts';

/** Checks after a crash: numbers without gaps up to the head, and every release with all of its rows. */
export async function expectWhole(db: Db, acknowledged: readonly number[]): Promise<void> {
  const { rows } = await sql<{ number: number; head: number; whole: boolean }>`
    select r.number, e.head, (
      (select count(*) from node n where n.publisher_id = r.publisher_id and n.release = r.number) = 40
      and (select count(*) from fact f where f.publisher_id = r.publisher_id and f.release = r.number) = 160
      and (select count(*) from edge d where d.publisher_id = r.publisher_id and d.release = r.number) = 40
      and exists (select from document d where d.digest = r.digest)
      and exists (select from log_entry l where l.number = r.number)
    ) as whole
    from release r cross join epoch e order by r.number`.execute(db);
  expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
  expect(rows.every((row) => row.whole)).toBe(true);
  expect(rows[0]?.head).toBe(rows.length);
  expect(rows.length).toBeGreaterThanOrEqual(Math.max(...acknowledged));
  const orphans = await sql`select from publication where number > (select head from epoch)`.execute(db);
  expect(orphans.rows).toHaveLength(0);
}
