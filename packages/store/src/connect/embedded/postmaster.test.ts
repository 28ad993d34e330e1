import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTemporaryDirectory } from '../../tests/temporary-directory.ts';
import { findPostmaster, forgetZombie } from './postmaster.ts';

/** Above the largest process number of Linux. */
const NOBODY = 2 ** 22 + 1;

describe('findPostmaster', () => {
  let directory: ReturnType<typeof makeTemporaryDirectory>;
  beforeEach(() => {
    directory = makeTemporaryDirectory();
  });
  afterEach(() => directory.remove());
  const write = (text: string): void => writeFileSync(join(directory.path, 'postmaster.pid'), text);

  it('reads number and port of a server that lives', () => {
    write(`${process.pid}\n/data/postgresql\n1772366400\n54321\n\n127.0.0.1\n`);
    expect(findPostmaster(directory.path)).toEqual({ pid: process.pid, port: 54_321 });
  });

  it.each([
    ['nothing', ''],
    ['one line', `${process.pid}\n`],
    ['no port yet', `${process.pid}\n/data\n1772366400\n`],
    ['an empty port', `${process.pid}\n/data\n1772366400\n\n`],
    ['port 0', `${process.pid}\n/data\n1772366400\n0\n`],
    ['a negative port', `${process.pid}\n/data\n1772366400\n-1\n`],
    ['words for numbers', 'pid\n/data\n1772366400\nport\n'],
    ['a process that is gone', `${NOBODY}\n/data\n1772366400\n54321\n`],
    ['binary rubbish', '\u0000\u0001\u0002\n\n\n\n'],
  ])('finds none in a file with %s', (_, text) => {
    write(text);
    expect(findPostmaster(directory.path)).toBeUndefined();
  });

  it('finds none where there is no file and no directory', () => {
    expect(findPostmaster(directory.path)).toBeUndefined();
    expect(findPostmaster(join(directory.path, 'missing'))).toBeUndefined();
  });

  it('leaves the file of a server that lives, and of one that is gone: PostgreSQL sees that by itself', async () => {
    for (const pid of [process.pid, NOBODY]) {
      write(`${pid}\n/data\n1772366400\n54321\n`);
      await forgetZombie(directory.path);
      expect(existsSync(join(directory.path, 'postmaster.pid'))).toBe(true);
    }
  });

  it('has nothing to forget where there is no file', async () => {
    await expect(forgetZombie(directory.path)).resolves.toBeUndefined();
  });
});
