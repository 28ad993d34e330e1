import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../migrations/migrate.ts';
import { StoreError } from '../store-error.ts';
import type { Database, OpenOptions } from './database.ts';
import { EMBEDDED_FOLDER, openEmbedded } from './embedded/open-embedded.ts';
import { IN_MEMORY, openPglite, PGLITE_FOLDER } from './open-pglite.ts';
import { openPostgresql } from './open-postgresql.ts';
import { refreshOldStatistics } from './statistics.ts';

/**
 * Opens the database and brings its schema up to date. Order: `url`; else the embedded PostgreSQL; else PGlite, with
 * the reason told. Where one embedded kind already holds data, that kind is opened or the call fails: a registry
 * never seems empty because another kind happened to be available.
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const database = await openByOrder(options);
  try {
    const { applied } = await migrate(database.db);
    if (applied.length > 0) options.log(`Schema: applied ${applied.join(', ')}`);
    else if (database.kind === 'pglite') await refreshOldStatistics(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function openByOrder(options: OpenOptions): Promise<Database> {
  const { url, dataDir, prefer, log } = options;
  if (url !== undefined) return openPostgresql(url, log);
  if (prefer === 'pglite' || dataDir === IN_MEMORY) return openPglite(dataDir, log);
  if (prefer === 'embedded' || existsSync(join(dataDir, EMBEDDED_FOLDER))) return openEmbedded(dataDir, log);
  if (existsSync(join(dataDir, PGLITE_FOLDER))) return openKept(options);
  return openFirstThatRuns(options);
}

async function openKept({ dataDir, log }: OpenOptions): Promise<Database> {
  const database = await openPglite(dataDir, log);
  return { ...database, reason: 'the data directory already holds a PGlite database' };
}

async function openFirstThatRuns({ dataDir, log }: OpenOptions): Promise<Database> {
  try {
    return await openEmbedded(dataDir, log);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'database-unavailable') throw error;
    const database = await openPglite(dataDir, log);
    return { ...database, reason: error.message };
  }
}
