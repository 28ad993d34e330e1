import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import type { Db } from '../tables.ts';
import { buildInput } from '../tests/builders.ts';
import { makeTemporaryDirectory } from '../tests/temporary-directory.ts';
import type { Database } from './database.ts';
import { openDatabase } from './open-database.ts';
import { IN_MEMORY } from './open-pglite.ts';
import { refreshOldStatistics, refreshStatistics } from './statistics.ts';

const quiet = (): undefined => undefined;

describe('a database in memory', () => {
  const said: string[] = [];
  const filesBefore = readdirSync('.');
  let first: Database;
  let second: Database;
  beforeAll(async () => {
    [first, second] = await Promise.all([
      openDatabase({ dataDir: IN_MEMORY, log: (line) => void said.push(line) }),
      openDatabase({ dataDir: IN_MEMORY, log: quiet }),
    ]);
  }, 60_000);
  afterAll(() => Promise.all([first.close(), second.close()]));

  it('is PGlite by choice, so that no reason is told', () => {
    expect(first).toMatchObject({
      kind: 'pglite',
      promise: 'for evaluation: survives process death but not power loss; one process',
    });
    expect('reason' in first).toBe(false);
  });

  it('leaves no file', () => {
    expect(readdirSync('.')).toEqual(filesBefore);
  });

  it('tells which migrations were applied', () => {
    expect(said).toEqual(['Schema: applied 0001-publications, 0002-contents']);
  });

  it('is another one every time it is opened', async () => {
    await ensurePublisher(first.db, { namespace: 'acme.example', name: 'Acme' });
    const { rows } = await sql`select from publisher`.execute(second.db);
    expect(rows).toEqual([]);
  });

  it('has statistics when they are missing and when the registry has doubled, and not before', async () => {
    const { db } = second;
    await ensurePublisher(db, { namespace: 'acme.example', name: 'Acme' });
    const grow = async (to: number, from: number): Promise<number | undefined> => {
      for (let index = from; index < to; index += 1) await publish(db, buildInput({ version: `${index}` }));
      await refreshOldStatistics(db);
      return await knownReleases(db);
    };
    expect(await grow(4, 0)).toBe(4);
    expect(await grow(8, 4)).toBe(4);
    expect(await grow(9, 8)).toBe(9);
    await publish(db, buildInput({ version: 'last' }));
    await refreshStatistics(db);
    expect(await knownReleases(db)).toBe(10);
  });
});

/** How many releases the planner believes there are. */
async function knownReleases(db: Db): Promise<number | undefined> {
  const { rows } = await sql<{ known: number }>`
    select reltuples as known from pg_class where oid = 'release'::regclass`.execute(db);
  return rows[0]?.known;
}

describe('a database in a directory', () => {
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  beforeEach(() => {
    directory = makeTemporaryDirectory();
  });
  afterEach(() => directory.remove());

  it('makes the directory where there is none, and is released when the schema is newer than the software', async () => {
    const dataDir = join(directory.path, 'deep', 'data');
    const options = { dataDir, prefer: 'pglite' as const, log: quiet };
    const first = await openDatabase(options);
    await sql`insert into kysely_migration values ('9999-future', '2099-01-01T00:00:00Z')`.execute(first.db);
    await first.close();
    await expect(openDatabase(options)).rejects.toMatchObject({
      code: 'unknown-migration',
      message: expect.stringContaining('Cannot bring the schema up to date: '),
    });
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  }, 60_000);

  it('is refused, and released, where the directory is no database', async () => {
    const dataDir = directory.path;
    mkdirSync(join(dataDir, 'pglite', 'PG_VERSION'), { recursive: true });
    await expect(openDatabase({ dataDir, prefer: 'pglite', log: quiet })).rejects.toMatchObject({
      code: 'database-unavailable',
      message: expect.stringContaining(`Cannot open PGlite in "${join(dataDir, 'pglite')}": `),
    });
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  }, 60_000);
});
