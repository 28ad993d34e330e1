import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The user that runs the server and owns its files; empty when that is the user of this process. */
export interface Owner {
  readonly uid?: number;
  readonly gid?: number;
}

/** The account that packages of PostgreSQL make; it is used when it exists and never created. */
const SERVER_USER = 'postgres';

const run = promisify(execFile);

/**
 * Chooses an unprivileged user for the server, which refuses to run as root. `undefined` when this process is root and
 * the machine has no user `postgres`.
 */
export async function findOwner(): Promise<Owner | undefined> {
  if (process.getuid?.() !== 0) return {};
  try {
    const [uid, gid] = await Promise.all([numberOf('-u'), numberOf('-g')]);
    return { uid, gid };
  } catch {
    // `id` fails when there is no such user.
    return undefined;
  }
}

async function numberOf(flag: string): Promise<number> {
  const { stdout } = await run('id', [flag, SERVER_USER]);
  return Number.parseInt(stdout, 10);
}
