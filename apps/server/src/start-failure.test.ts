import { mkdirSync, writeFileSync } from 'node:fs';
import { IN_MEMORY, openDatabase } from '@trasluz/store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServerError } from './server-error.ts';
import { explainDataDirectory, formatStartFailure } from './start-failure.ts';
import { makeTemporaryDirectory, type TemporaryDirectory } from './tests/temporary-directory.ts';

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = makeTemporaryDirectory();
});
afterEach(() => directory.remove());

/** An error of the file system, as Node makes it. */
function fileSystemError(): unknown {
  writeFileSync(directory.at('file'), '');
  try {
    return mkdirSync(directory.at('file/below'));
  } catch (error) {
    return error;
  }
}

/** An error of the store, as it makes it. */
function storeError(): Promise<unknown> {
  return openDatabase({
    url: 'postgres://me:hunter2@127.0.0.1:1/none',
    dataDir: IN_MEMORY,
    log: () => undefined,
  }).catch((error: unknown) => error);
}

describe('formatStartFailure', () => {
  it('tells in one line what whoever starts the server can change', async () => {
    expect(formatStartFailure(new ServerError('bad-port', 'Cannot listen on PORT "x"'))).toBe(
      'Cannot listen on PORT "x"',
    );
    expect(formatStartFailure(await storeError())).toBe(
      'Cannot connect to the server of DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1',
    );
  });

  it('tells a mistake of ours with the place where it happened', () => {
    const told = formatStartFailure(new TypeError('x is not a function'));

    expect(told).toContain('TypeError: x is not a function\n');
    expect(told).toContain('start-failure.test.ts');
  });

  it('tells an error without a trace, and what is no error', () => {
    const bare = new Error('bare');
    delete bare.stack;

    expect(formatStartFailure(bare)).toBe('bare');
    expect(formatStartFailure('gone')).toBe('gone');
    expect(formatStartFailure(undefined)).toBe('undefined');
  });
});

describe('explainDataDirectory', () => {
  it('names the directory and the variable behind an error of the file system', () => {
    const cause = fileSystemError();
    const explained = explainDataDirectory(cause, '/data');

    expect(explained).toBeInstanceOf(ServerError);
    expect(explained).toMatchObject({
      code: 'data-directory-unusable',
      message: `Cannot use the data directory "/data" (ENOTDIR: not a directory, mkdir '${directory.at('file/below')}'): set TRASLUZ_DATA to one that can be written`,
      cause,
    });
  });

  it('leaves other errors as they are', async () => {
    const others = [new TypeError('x'), await storeError(), 'text', undefined, null];

    expect(others.map((error) => explainDataDirectory(error, '/data'))).toEqual(others);
  });
});
