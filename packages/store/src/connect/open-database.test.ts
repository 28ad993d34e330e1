import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryDirectory } from '../tests/temporary-directory.ts';
import { openDatabase } from './open-database.ts';

const log = (): undefined => undefined;
const isRoot = process.getuid?.() === 0;

describe('openDatabase', () => {
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  beforeEach(() => {
    directory = makeTemporaryDirectory();
  });
  afterEach(() => directory.remove());

  it('tells which server it could not reach, without the password', async () => {
    const url = 'postgres://me:hunter2@127.0.0.1:1/none';
    const error = await openDatabase({ url, dataDir: directory.path, log }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: 'database-unavailable' });
    expect(String(error)).toContain('DATABASE_URL');
    expect(String(error)).not.toContain('hunter2');
  });

  it.runIf(isRoot)(
    'falls back to PGlite and says why when the server cannot reach the directory',
    async () => {
      const dataDir = join(directory.path, 'private', 'data');
      mkdirSync(dataDir, { recursive: true });
      chmodSync(join(directory.path, 'private'), 0o700);
      const database = await openDatabase({ dataDir, log });
      expect(database.kind).toBe('pglite');
      expect(database.reason).toMatch(
        /Cannot run .*(Permission denied|no user "postgres"|npm ships no server)/,
      );
      await database.close();
      const again = await openDatabase({ dataDir, log });
      expect(again.reason).toBe('the data directory already holds a PGlite database');
      await again.close();
    },
  );

  it('never opens an empty PGlite beside a server directory that it cannot start', async () => {
    mkdirSync(join(directory.path, 'postgresql'));
    writeFileSync(join(directory.path, 'postgresql', 'PG_VERSION'), '9.0\n');
    writeFileSync(join(directory.path, 'postgresql.password'), 'x\n');
    await expect(openDatabase({ dataDir: directory.path, log })).rejects.toMatchObject({
      code: 'database-unavailable',
    });
  });
});
