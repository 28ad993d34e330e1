import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../connect/database.ts';
import { openDatabase } from '../connect/open-database.ts';
import { IN_MEMORY } from '../connect/open-pglite.ts';
import { publish } from '../publish/publish.ts';
import { ensurePublisher } from '../publisher/publisher.ts';
import { buildInput } from '../tests/builders.ts';
import { formatCursor } from './cursor.ts';
import { resolveAt } from './head.ts';
import { openPage } from './open-page.ts';

const list = { list: 'numbers', keys: [0] } as const;

describe('a registry with two publications', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase({ dataDir: IN_MEMORY, log: () => undefined });
    await ensurePublisher(database.db, { namespace: 'acme.example', name: 'Acme' });
    for (const version of ['1', '2']) await publish(database.db, buildInput({ version }));
  }, 60_000);
  afterAll(() => database.close());
  const cursor = (at: number): string => formatCursor({ list: 'numbers', at, keys: [5] });

  it.each<[object, object]>([
    [{}, { at: 2, limit: 50, fetch: 51 }],
    [{ at: 0 }, { at: 0, limit: 50, fetch: 51 }],
    [
      { at: 1, limit: 1 },
      { at: 1, limit: 1, fetch: 2 },
    ],
    [{ limit: 500 }, { at: 2, limit: 500, fetch: 501 }],
  ])('begins the page %j as %j', async (options, page) => {
    expect(await openPage(database.db, options, list)).toEqual({ list: 'numbers', ...page });
  });

  it('continues where the cursor says, at its publication and with the limit of now', async () => {
    const options = { cursor: cursor(1), limit: 7 };
    const page = { list: 'numbers', at: 1, limit: 7, fetch: 8, after: [5] };
    expect(await openPage(database.db, options, list)).toEqual(page);
    expect(await openPage(database.db, { ...options, at: 1 }, list)).toEqual(page);
  });

  it.each([
    [{ limit: 0 }, 'bad-limit'],
    [{ limit: 501 }, 'bad-limit'],
    [{ at: 3 }, 'future-publication'],
    [{ at: -1 }, 'future-publication'],
    [{ cursor: 'x' }, 'bad-cursor'],
    [{ cursor: '' }, 'bad-cursor'],
    [{ cursor: cursor(1), at: 2 }, 'bad-cursor'],
    [{ cursor: cursor(3) }, 'future-publication'],
    [{ limit: 0, cursor: 'x', at: 9 }, 'bad-limit'],
    [{ cursor: 'x', at: 9 }, 'bad-cursor'],
  ])('refuses %j with %s', async (options, code) => {
    await expect(openPage(database.db, options, list)).rejects.toMatchObject({ code });
  });

  it('tells the newest number to whoever asks for a later one', async () => {
    expect(await resolveAt(database.db, undefined)).toBe(2);
    await expect(resolveAt(database.db, 7)).rejects.toMatchObject({
      code: 'future-publication',
      message: 'Cannot read at publication 7: the newest one is 2',
    });
  });
});
