import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { StoreError } from '../store-error.ts';
import { type Database, type Log, PROMISES } from './database.ts';
import { lockDirectory } from './directory-lock.ts';
import { openPool, toKysely } from './pool.ts';

/** The data directory's name for a database that lives in memory and dies with the process. */
export const IN_MEMORY = 'memory:';

/** Folder below the data directory that PGlite owns. */
export const PGLITE_FOLDER = 'pglite';

/**
 * Opens PGlite in this process behind the same pool and dialect as a server. It has one session, so the pool has one
 * connection: a caller that uses the pool inside a transaction would wait for itself for ever.
 */
export async function openPglite(dataDir: string, log: Log): Promise<Database> {
  if (dataDir === IN_MEMORY) return wrap(await PGlite.create(), log, () => undefined);
  const directory = join(dataDir, PGLITE_FOLDER);
  mkdirSync(directory, { recursive: true });
  const lock = lockDirectory(join(dataDir, `${PGLITE_FOLDER}.lock`));
  try {
    return wrap(await PGlite.create(directory), log, lock.release);
  } catch (cause) {
    lock.release();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError('database-unavailable', `Cannot open PGlite in "${directory}": ${why}`, { cause });
  }
}

function wrap(pglite: PGlite, log: Log, release: () => void): Database {
  const db = toKysely(openPool({ ...createPgConfig(pglite), max: 1 }, log));
  const close = async (): Promise<void> => {
    try {
      await db.destroy();
      await pglite.close();
    } finally {
      release();
    }
  };
  return { db, kind: 'pglite', promise: PROMISES.pglite, close };
}
