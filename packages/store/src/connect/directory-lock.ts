import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { StoreError } from '../store-error.ts';
import { isRunning, type ProcessIdentity, processIdentity } from './process-identity.ts';

/** A held lock; `release` removes it. */
export interface DirectoryLock {
  readonly release: () => void;
}

/**
 * Takes the lock file of a directory or throws `directory-in-use`. PGlite has none of its own: two processes on one
 * directory both report success and lose each other's rows.
 *
 * The file appears with its content in one step (a hard link), so that nobody reads half a lock. The lock of a dead
 * process is moved aside and looked at once more before it is thrown away: a second process may have been faster.
 */
export function lockDirectory(path: string): DirectoryLock {
  const own = JSON.stringify(processIdentity(process.pid));
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, own, { mode: 0o600 });
  try {
    takeLock(path, draft);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => releaseLock(path, own) };
}

function takeLock(path: string, draft: string): void {
  if (tryLink(draft, path)) return;
  const found = readLock(path);
  if (found !== undefined) assertAbandoned(path, found);
  const aside = `${draft}.stale`;
  if (tryMove(path, aside)) {
    const moved = readFileSync(aside, 'utf8');
    // Somebody took over between the look and the move: give the lock back.
    if (moved !== found) tryLink(aside, path);
    rmSync(aside, { force: true });
  }
  if (tryLink(draft, path)) return;
  throw inUse(path, parseLock(readLock(path) ?? '')?.pid);
}

function releaseLock(path: string, own: string): void {
  if (readLock(path) === own) rmSync(path, { force: true });
}

function assertAbandoned(path: string, content: string): void {
  const holder = parseLock(content);
  if (holder !== undefined && isRunning(holder)) throw inUse(path, holder.pid);
}

function inUse(path: string, pid: number | undefined): StoreError {
  const who = pid === undefined ? 'another process' : `process ${pid}`;
  return new StoreError(
    'directory-in-use',
    `Cannot open the database: ${who} holds it ("${path}"). Stop it, or set TRASLUZ_DATA or DATABASE_URL`,
  );
}

function tryLink(from: string, to: string): boolean {
  return tryStep(() => linkSync(from, to), 'EEXIST');
}

function tryMove(from: string, to: string): boolean {
  return tryStep(() => renameSync(from, to), 'ENOENT');
}

function tryStep(step: () => void, expected: string): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if (codeOf(error) === expected) return false;
    throw error;
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A lock that cannot be read was left by a crash of the file system; nobody can hold it. */
function parseLock(content: string): ProcessIdentity | undefined {
  const match = /^\{"pid":(\d{1,10})(?:,"started":"([^"]*)")?\}$/.exec(content);
  if (match === null) return undefined;
  const pid = Number(match[1]);
  return match[2] === undefined ? { pid } : { pid, started: match[2] };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
