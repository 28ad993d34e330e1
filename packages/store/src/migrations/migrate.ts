import { Migrator } from 'kysely/migration';
import { StoreError } from '../store-error.ts';
import type { Db } from '../tables.ts';
import { up as publications } from './0001-publications.ts';
import { up as contents } from './0002-contents.ts';

/** Every migration in order; a published one is never edited. */
const MIGRATIONS = {
  '0001-publications': { up: publications },
  '0002-contents': { up: contents },
};

/**
 * Brings the schema up to date and names what was applied. Several processes may call it at once: the migrator holds
 * an advisory lock. All pending migrations are one transaction, so that a crash leaves the schema as it was.
 */
export async function migrate(db: Db): Promise<{ readonly applied: readonly string[] }> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError('unknown-migration', `Cannot bring the schema up to date: ${why}`, { cause: error });
  }
  return { applied: (results ?? []).map((result) => result.migrationName) };
}
