import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { findBinaries } from '../connect/embedded/binaries.ts';
import {
  CLUSTER_USER,
  type Cluster,
  initialise,
  readPassword,
  start,
  stop,
} from '../connect/embedded/cluster.ts';
import { findOwner } from '../connect/embedded/owner.ts';
import { findPostmaster } from '../connect/embedded/postmaster.ts';
import { makeTemporaryDirectory } from './temporary-directory.ts';

/** Where Debian keeps the oldest version that is supported. */
const SYSTEM_FOLDER = '/usr/lib/postgresql/15/bin';

/** A server to run the contract on. */
export interface TestServer {
  readonly name: string;
  readonly options: { readonly url?: string; readonly dataDir: string; readonly prefer?: 'embedded' };
  readonly stop: () => Promise<void>;
}

/** Finds every real server that can be used here; `missing` says what could not and why. */
export async function startServers(): Promise<{
  readonly servers: readonly TestServer[];
  readonly missing: readonly string[];
}> {
  const found = [await givenServer(), await embeddedServer(), await systemServer()];
  return {
    servers: found.filter((server) => typeof server !== 'string'),
    missing: found.filter((server) => typeof server === 'string'),
  };
}

/** The first real server that can be used here, or why there is none. */
export async function startOneServer(): Promise<TestServer | string> {
  for (const open of [givenServer, embeddedServer, systemServer]) {
    const server = await open();
    if (typeof server !== 'string') return server;
  }
  return 'this machine has no PostgreSQL server';
}

/** The suite empties its database before every test, so that it never runs in the one that was given. */
async function givenServer(): Promise<TestServer | string> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined) return 'DATABASE_URL is not set';
  const database = `trasluz_test_${process.pid}`;
  await execute(url, `create database ${database}`);
  const own = new URL(url);
  own.pathname = `/${database}`;
  return {
    name: 'DATABASE_URL',
    options: { url: own.href, dataDir: '' },
    stop: () => execute(url, `drop database ${database}`),
  };
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function embeddedServer(): Promise<TestServer | string> {
  if (findBinaries(process.platform, process.arch) === undefined)
    return 'npm ships no server for this platform';
  if ((await findOwner()) === undefined) return 'this process is root and there is no user "postgres"';
  const directory = makeTemporaryDirectory();
  return {
    name: 'the embedded PostgreSQL',
    options: { dataDir: directory.path, prefer: 'embedded' },
    stop: async () => directory.remove(),
  };
}

/** Makes a cluster with the system's programs the same way as the embedded one. */
async function systemServer(): Promise<TestServer | string> {
  const owner = await findOwner();
  if (!existsSync(SYSTEM_FOLDER) || owner === undefined)
    return `there is no PostgreSQL 15 in ${SYSTEM_FOLDER}`;
  const directory = makeTemporaryDirectory();
  const binaries = { initdb: join(SYSTEM_FOLDER, 'initdb'), pgCtl: join(SYSTEM_FOLDER, 'pg_ctl') };
  const cluster: Cluster = { directory: join(directory.path, 'system'), binaries, owner };
  await initialise(cluster);
  await start(cluster);
  const port = findPostmaster(cluster.directory)?.port ?? 0;
  const url = `postgres://${CLUSTER_USER}:${readPassword(cluster)}@127.0.0.1:${port}/postgres`;
  const end = async (): Promise<void> => {
    await stop(cluster);
    directory.remove();
  };
  return { name: 'the system PostgreSQL 15', options: { url, dataDir: '' }, stop: end };
}
