import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../connect/database.ts';
import { findBinaries } from '../connect/embedded/binaries.ts';
import { findOwner } from '../connect/embedded/owner.ts';
import { findPostmaster } from '../connect/embedded/postmaster.ts';
import { openDatabase } from '../connect/open-database.ts';
import { publish } from '../publish/publish.ts';
import { head } from '../read/head.ts';
import { buildInput } from './builders.ts';
import { type Child, startChild } from './child.ts';
import { expectWhole } from './expect-whole.ts';
import { makeTemporaryDirectory } from './temporary-directory.ts';

const isPossible =
  findBinaries(process.platform, process.arch) !== undefined && (await findOwner()) !== undefined;

describe.runIf(isPossible)('the embedded PostgreSQL', () => {
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  let child: Child | undefined;
  beforeEach(() => {
    directory = makeTemporaryDirectory();
  });
  afterEach(async () => {
    await child?.kill();
    child = undefined;
    // Whatever a test left behind is stopped the way the product does it.
    const left = findPostmaster(cluster());
    if (left !== undefined) await (await open()).close();
    directory.remove();
  });
  const cluster = (): string => `${directory.path}/postgresql`;
  const open = (): Promise<Database> =>
    openDatabase({ dataDir: directory.path, prefer: 'embedded', log: () => undefined });

  it('is the first choice, starts, stops and leaves no process', async () => {
    const database = await openDatabase({ dataDir: directory.path, log: () => undefined });
    expect(database.kind).toBe('embedded-postgresql');
    expect(database.reason).toBeUndefined();
    expect(findPostmaster(cluster())).toBeDefined();
    await database.close();
    expect(findPostmaster(cluster())).toBeUndefined();
  });

  it('takes over the server of a process that was killed while publishing, with everything it acknowledged', async () => {
    child = startChild(directory.path, 'embedded');
    await child.lines(4);
    const before = findPostmaster(cluster());
    const acknowledged = (await child.kill()).slice(1).map(Number);
    const database = await open();
    expect(findPostmaster(cluster())).toEqual(before);
    await expectWhole(database.db, acknowledged);
    const { publication } = await publish(database.db, buildInput());
    expect(publication.number).toBe(await head(database.db));
    await database.close();
    expect(findPostmaster(cluster())).toBeUndefined();
  });

  it('recovers when the server itself was killed', async () => {
    child = startChild(directory.path, 'embedded');
    await child.lines(4);
    const server = findPostmaster(cluster());
    const acknowledged = (await child.kill()).slice(1).map(Number);
    if (server !== undefined) process.kill(server.pid, 'SIGKILL');
    const database = await open();
    await expectWhole(database.db, acknowledged);
    await database.close();
  });

  it('serves two processes at once; the last one that closes stops it', async () => {
    child = startChild(directory.path, 'embedded', 'idle');
    await child.lines(1);
    const database = await open();
    await database.close();
    expect(findPostmaster(cluster())).toBeDefined();
    await child.kill();
    const last = await open();
    await last.close();
    expect(findPostmaster(cluster())).toBeUndefined();
  });
});
