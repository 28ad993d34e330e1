import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A directory for one test, that the user of an embedded PostgreSQL may pass through. */
export interface TemporaryDirectory {
  readonly path: string;
  /** A path below it. */
  readonly at: (name: string) => string;
  readonly remove: () => void;
}

/** Makes a directory that `remove` deletes. */
export function makeTemporaryDirectory(): TemporaryDirectory {
  const path = mkdtempSync(join(tmpdir(), 'trasluz-server-'));
  chmodSync(path, 0o755);
  return {
    path,
    at: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Makes a data directory that already belongs to PGlite, so that no PostgreSQL is looked for. */
export function makePgliteDirectory(directory: TemporaryDirectory, name = 'data'): string {
  const path = directory.at(name);
  mkdirSync(join(path, 'pglite'), { recursive: true });
  return path;
}
