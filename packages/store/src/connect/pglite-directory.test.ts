import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import { head } from '../read/head.ts';
import { buildInput } from '../tests/builders.ts';
import { type Child, startChild } from '../tests/child.ts';
import { expectWhole } from '../tests/expect-whole.ts';
import { makeTemporaryDirectory } from '../tests/temporary-directory.ts';
import { type Database, PROMISES } from './database.ts';
import { openDatabase } from './open-database.ts';

/** A first start takes seconds of processor time, which other suites may be using. */
const HOOK_MAX_MS = 60_000;

describe('a PGlite directory', () => {
  let template: ReturnType<typeof makeTemporaryDirectory>;
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  let child: Child | undefined;
  beforeAll(async () => {
    template = makeTemporaryDirectory();
    const database = await openDatabase({ dataDir: template.path, prefer: 'pglite', log: () => undefined });
    await database.close();
  }, HOOK_MAX_MS);
  afterAll(() => template.remove());
  beforeEach(() => {
    directory = makeTemporaryDirectory();
    cpSync(template.path, directory.path, { recursive: true });
  });
  afterEach(async () => {
    await child?.kill();
    child = undefined;
    directory.remove();
  }, HOOK_MAX_MS);
  const open = (): Promise<Database> =>
    openDatabase({ dataDir: directory.path, prefer: 'pglite', log: () => undefined });
  const lockPath = (): string => join(directory.path, 'pglite.lock');

  it('keeps what was published when it is closed and opened again', async () => {
    const first = await open();
    await ensurePublisher(first.db, { namespace: 'acme.example', name: 'Acme' });
    await publish(first.db, buildInput());
    await first.close();
    expect(existsSync(lockPath())).toBe(false);
    const second = await open();
    expect(await head(second.db)).toBe(1);
    expect(second.promise).toBe(PROMISES.pglite);
    await second.close();
  });

  it('refuses a second process, and names the first', async () => {
    child = startChild(directory.path, 'pglite', 'idle');
    await child.lines(1);
    await expect(open()).rejects.toMatchObject({
      code: 'directory-in-use',
      message: expect.stringContaining(`process ${child.pid}`),
    });
  });

  it('refuses to be opened twice in one process', async () => {
    const database = await open();
    await expect(open()).rejects.toMatchObject({ code: 'directory-in-use' });
    await database.close();
  });

  it('is taken over from a process that was killed while publishing, with everything it acknowledged', async () => {
    child = startChild(directory.path, 'pglite');
    await child.lines(4);
    const acknowledged = (await child.kill()).slice(1).map(Number);
    expect(readFileSync(lockPath(), 'utf8')).toContain(`${child.pid}`);
    const database = await open();
    await expectWhole(database.db, acknowledged);
    const { publication } = await publish(database.db, buildInput());
    expect(publication.number).toBe(await head(database.db));
    await database.close();
  });

  it('is not mistaken for held when another process has got the number of a dead one', async () => {
    writeFileSync(lockPath(), JSON.stringify({ pid: process.ppid, started: 'another boot:1' }));
    const database = await open();
    await database.close();
  });
});
