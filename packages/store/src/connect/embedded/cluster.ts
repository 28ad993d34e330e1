import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StoreError } from '../../store-error.ts';
import type { Binaries } from './binaries.ts';
import type { Owner } from './owner.ts';
import { forgetZombie } from './postmaster.ts';

/** Seconds that a start may take: recovery after a crash replays the log first. */
const START_MAX_SECONDS = 120;

/** Tries of a start that may yet succeed, and the pause between them: two seconds are enough for orphans to end. */
const START_TRIES_MAX = 8;
const START_PAUSE_MS = 250;

/** Why a start fails for a moment only: orphans of a killed server still hold its lock or memory, or the free port was taken. */
const PASSING =
  /lock file "postmaster\.pid" already exists|shared memory block .* is still in use|could not create any TCP\/IP sockets|Address already in use/;

/** Seconds that a stop may take before it is told as a failure. */
const STOP_MAX_SECONDS = 60;

/** Name of the database user that the cluster is made with. */
export const CLUSTER_USER = 'trasluz';

/** One directory with the programs and the user that serve it. */
export interface Cluster {
  /** `<data directory>/postgresql`. */
  readonly directory: string;
  readonly binaries: Binaries;
  readonly owner: Owner;
}

const run = promisify(execFile);

/** Tells whether the directory holds a finished cluster. */
export function isInitialised(cluster: Cluster): boolean {
  return existsSync(join(cluster.directory, 'PG_VERSION'));
}

/** Makes the cluster under another name first, so that a crash never leaves half of one. */
export async function initialise(cluster: Cluster): Promise<void> {
  const draft = `${cluster.directory}.new`;
  const passwordFile = `${cluster.directory}.password`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveTo(cluster.owner, draft, passwordFile);
  try {
    await runAs(cluster, cluster.binaries.initdb, [
      `--pgdata=${draft}`,
      `--pwfile=${passwordFile}`,
      `--username=${CLUSTER_USER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ]);
    renameSync(draft, cluster.directory);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
    throw error;
  }
}

/** Starts the server on a free port of the loopback interface and waits until it answers; tries again what passes. */
export async function start(cluster: Cluster): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    // A server that was killed just now may become a zombie only between two tries.
    await forgetZombie(cluster.directory);
    try {
      return await startOnce(cluster);
    } catch (error) {
      const passes = error instanceof StoreError && PASSING.test(error.message);
      if (!passes || tries === START_TRIES_MAX) throw error;
      await setTimeout(START_PAUSE_MS);
    }
  }
}

async function startOnce(cluster: Cluster): Promise<void> {
  const port = await findFreePort();
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  const log = join(cluster.directory, 'server.log');
  const wait = ['-w', '-t', String(START_MAX_SECONDS)];
  const where = ['start', '-D', cluster.directory, '-l', log];
  try {
    await runAs(cluster, cluster.binaries.pgCtl, [...where, '-o', settings, ...wait]);
  } catch (cause) {
    throw new StoreError('database-unavailable', `Cannot start PostgreSQL: ${lastFatal(log)}`, { cause });
  }
}

/** The server tells why it does not start in its log only. */
function lastFatal(log: string): string {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  return lines.findLast((line) => line.includes('FATAL')) ?? `see "${log}"`;
}

/** Stops the server; open transactions of other clients are rolled back. */
export async function stop(cluster: Cluster): Promise<void> {
  const wait = ['-w', '-t', String(STOP_MAX_SECONDS)];
  await runAs(cluster, cluster.binaries.pgCtl, ['stop', '-D', cluster.directory, '-m', 'fast', ...wait]);
}

/** Reads the password that the cluster was made with. */
export function readPassword(cluster: Cluster): string {
  return readFileSync(`${cluster.directory}.password`, 'utf8').trim();
}

function giveTo(owner: Owner, ...paths: readonly string[]): void {
  const { uid, gid } = owner;
  if (uid === undefined || gid === undefined) return;
  for (const path of paths) chownSync(path, uid, gid);
}

async function runAs(cluster: Cluster, program: string, args: readonly string[]): Promise<void> {
  try {
    // The child must not inherit a working directory that its user may not enter.
    await run(program, args, {
      ...cluster.owner,
      cwd: join(cluster.directory, '..'),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
  } catch (cause) {
    throw new StoreError('database-unavailable', `Cannot run "${program}": ${reasonOf(cause)}`, { cause });
  }
}

/** The last line that the program wrote, which is where PostgreSQL says why. */
function reasonOf(error: unknown): string {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const told = lines.find((line) => /error:|fatal|could not|cannot/i.test(line)) ?? lines.at(-1);
  return told ?? (error instanceof Error ? error.message : String(error));
}

/** Asks the system for a port; the server says so if somebody takes it in between. */
function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
