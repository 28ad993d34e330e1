import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { TestDatabase } from './store-contract.ts';

/** Tables that are not spread by publisher, and why. */
const NOT_BY_PUBLISHER: Readonly<Record<string, string>> = {
  epoch: 'one row on one node',
  outbox: 'a queue stays on one node',
  publisher: 'the reference table',
  document: 'spread by its own digest',
  component: 'spread by its own key',
  kysely_migration: 'of the migrator',
  kysely_migration_lock: 'of the migrator',
};

/** The rules by which the schema can be spread over machines without a change. */
export function describeSchema(db: TestDatabase): void {
  describe('the schema', () => {
    it('has the publisher first in every primary key and in every unique constraint', async () => {
      const { rows } = await sql<{ table: string; first: string }>`
        select c.conrelid::regclass::text as table, a.attname as first
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype in ('p', 'u') and c.connamespace = 'public'::regnamespace`.execute(db());
      const spread = rows.filter((row) => !(row.table in NOT_BY_PUBLISHER));
      expect(spread.length).toBeGreaterThanOrEqual(11);
      expect(spread.filter((row) => row.first !== 'publisher_id')).toEqual([]);
    });

    it('refers to the reference table or within one publisher only', async () => {
      const { rows } = await sql<{ from: string; to: string; first: string }>`
        select c.conrelid::regclass::text as from, c.confrelid::regclass::text as to, a.attname as first
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f'`.execute(db());
      expect(rows.filter((row) => row.first !== 'publisher_id')).toEqual([]);
      expect(rows.filter((row) => ['document', 'component'].includes(row.to))).toEqual([]);
    });

    it('has no triggers and no extensions but the built-in one', async () => {
      const triggers = await sql`select tgname from pg_trigger where not tgisinternal`.execute(db());
      const extensions = await sql<{ extname: string }>`select extname from pg_extension`.execute(db());
      expect(triggers.rows).toEqual([]);
      expect(extensions.rows.map((row) => row.extname)).toEqual(['plpgsql']);
    });

    it('has since and until on every table that a page reads', async () => {
      const { rows } = await sql<{ name: string }>`
        select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name in ('since', 'until')
        group by table_name having count(*) = 2 order by table_name collate "C"`.execute(db());
      expect(rows.map((row) => row.name)).toEqual([
        'edge',
        'fact',
        'lens_count',
        'node',
        'occurrence',
        'product',
        'release',
        'supplier',
      ]);
    });
  });
}
