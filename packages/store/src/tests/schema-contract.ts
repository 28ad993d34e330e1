import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import type { Db } from '../tables.ts';
import { buildInput } from './builders.ts';
import { SCHEMA_COLUMNS, SCHEMA_INDEXES } from './schema-columns.ts';
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

    it('has the columns that the released migrations made, with their types and orders', async () => {
      const { rows } = await sql<{ column: string }>`
        select table_name || '.' || column_name || ': ' || data_type ||
          case when is_nullable = 'NO' then '!' else '' end ||
          case when collation_name = 'C' then ' C' else '' end as column
        from information_schema.columns
        where table_schema = 'public' and table_name not like 'kysely%'
        order by (table_name || '.' || column_name) collate "C"`.execute(db());
      expect(rows.map((row) => row.column)).toEqual(SCHEMA_COLUMNS);
    });

    it('has the indexes that pages are read from, each valid', async () => {
      const { rows } = await sql<{ name: string; valid: boolean }>`
        select c.relname as name, i.indisvalid as valid from pg_index i
        join pg_class c on c.oid = i.indexrelid
        where c.relnamespace = 'public'::regnamespace and not i.indisunique
        order by c.relname collate "C"`.execute(db());
      expect(rows.map((row) => row.name)).toEqual(SCHEMA_INDEXES);
      expect(rows.every((row) => row.valid)).toBe(true);
    });

    it('refuses a second row of numbers, a publication twice and a version twice, whoever asks', async () => {
      await publish(db(), buildInput());
      await expect(sql`insert into epoch values (2, 1, 0)`.execute(db())).rejects.toThrow('check');
      await expect(sql`insert into epoch values (1, 1, 0)`.execute(db())).rejects.toThrow('duplicate');
      for (const table of ['publication', 'log_entry', 'release', 'node', 'fact']) {
        const again = sql.raw(`insert into ${table} (${await columnsOf(db(), table)})
          select ${await columnsOf(db(), table)} from ${table}`);
        await expect(again.execute(db()), table).rejects.toThrow('duplicate');
      }
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

/** The columns that can be written: those that are computed cannot. */
async function columnsOf(db: Db, table: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name = ${table} and table_schema = 'public' and is_generated = 'NEVER'`.execute(db);
  return rows.map((row) => row.name).join(', ');
}
