import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hasProcess } from '../process-identity.ts';

/** A server process that says it runs on a cluster directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads `postmaster.pid` (process id on line 1, port on line 4) and returns it when a live process has that number. It
 * may still be another program after a reboot, so that a caller must connect before it believes it.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const found = readPostmaster(cluster);
  return found !== undefined && hasProcess(found.pid) ? found : undefined;
}

/**
 * Removes the file of a postmaster that is a zombie. PostgreSQL takes the number of a zombie for a live server and
 * would refuse to start until the container ends. The file stays while any process still works in the directory:
 * its check for surviving backends must not be taken away from it.
 */
export async function forgetZombie(cluster: string): Promise<void> {
  const found = readPostmaster(cluster);
  if (found === undefined || hasProcess(found.pid) || !isZombie(found.pid)) return;
  const deadline = performance.now() + WORKERS_END_MAX_MS;
  while (hasWorkers(cluster)) {
    if (performance.now() > deadline) return;
    await new Promise((wake) => setTimeout(wake, WORKERS_POLL_MS));
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Backends end by themselves when their postmaster is gone; a long query may take its time. */
const WORKERS_END_MAX_MS = 10_000;

/** Milliseconds between two looks. */
const WORKERS_POLL_MS = 20;

function readPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'));
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  return Number.isInteger(pid) && Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    // No file: no server was left running.
    return [];
  }
}

/** A number that `kill` still knows and that is not live belongs to a zombie. */
function isZombie(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No such process: PostgreSQL sees that by itself.
    return false;
  }
}

/** Every process of a server has the cluster directory as its working directory. */
function hasWorkers(cluster: string): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingDirectory(name) === cluster);
}

function workingDirectory(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // Gone, a zombie, or of another user, who cannot be the owner of this cluster.
    return undefined;
  }
}
