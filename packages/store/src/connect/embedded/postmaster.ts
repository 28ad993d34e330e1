import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasProcess } from '../process-identity.ts';

/** A server process that says it runs on a cluster directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads `postmaster.pid` (process id on line 1, port on line 4) and returns it when a process has that number. It may
 * still be another program after a reboot, so that a caller must connect before it believes it.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const lines = await readLines(join(cluster, 'postmaster.pid'));
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!Number.isInteger(pid) || !Number.isInteger(port) || port === 0) return undefined;
  return hasProcess(pid) ? { pid, port } : undefined;
}

async function readLines(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n');
  } catch {
    // No file: no server was left running.
    return [];
  }
}
