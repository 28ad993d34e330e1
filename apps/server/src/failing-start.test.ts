import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerWith } from './tests/answer.ts';
import { startMain, startSeed } from './tests/child.ts';
import {
  makePgliteDirectory,
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from './tests/temporary-directory.ts';

let directory: TemporaryDirectory;
beforeEach(() => {
  directory = makeTemporaryDirectory();
});
afterEach(() => directory.remove());

/** What a start that fails leaves: nothing on the standard output, its messages, and 1. */
function failure(...messages: readonly string[]): object {
  return { code: 1, signal: null, output: '', errors: messages.map((line) => `${line}\n`).join('') };
}

describe('a start that is told something impossible', () => {
  it.each([
    [
      'a PORT that is no number',
      { PORT: 'http' },
      'Cannot listen on PORT "http": expected a whole number from 0 to 65535',
    ],
    [
      'a DATABASE_URL of another kind',
      { DATABASE_URL: 'mysql://me:hunter2@localhost/x' },
      'Cannot read DATABASE_URL: expected "postgres://user:password@host:port/database"',
    ],
    [
      'a DATABASE_URL where nobody listens',
      { PORT: '0', DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/x' },
      'Cannot connect to the server of DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1',
    ],
  ])('says so in one line and makes no data directory: %s', async (_, env, message) => {
    const dataDir = directory.at('data');
    const ended = await startMain({ TRASLUZ_DATA: dataDir, ...env }).ended;

    expect(ended).toEqual(failure(message));
    expect(existsSync(dataDir)).toBe(false);
  });

  it('says so of `npm run seed` too', async () => {
    const env = { TRASLUZ_DATA: directory.at('data'), DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/x' };

    expect(await startSeed(env).ended).toEqual(
      failure('Cannot connect to the server of DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1'),
    );
  });

  it('says that its port is taken before it makes a database or a token that nobody would see', async () => {
    const other = await answerWith((_, response) => void response.end());
    const dataDir = directory.at('data');
    // Both families: a server on the loopback of one leaves the other free.
    const ended = await startMain({ PORT: String(other.port), TRASLUZ_DATA: dataDir }).ended;
    await other.close();

    expect(ended).toEqual(
      failure(`Cannot listen on port ${other.port}: something else listens there; set PORT`),
    );
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('a start on a data directory that it cannot use', () => {
  it('names the directory and the variable when a file is in the way', async () => {
    writeFileSync(directory.at('file'), 'mine');
    const dataDir = directory.at('file/data');
    const { code, output, errors } = await startMain({ PORT: '0', TRASLUZ_DATA: dataDir }).ended;

    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^Cannot use the data directory "[^"]+" \(ENOTDIR: .+\): set TRASLUZ_DATA to/);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  it.runIf(process.getuid?.() !== 0)('says that it may not be written', async () => {
    const dataDir = directory.at('closed');
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o555);
    const { code, errors } = await startMain({ PORT: '0', TRASLUZ_DATA: dataDir }).ended;

    expect(code).toBe(1);
    expect(errors).toContain('EACCES');
    expect(errors).toContain('set TRASLUZ_DATA');
  });

  it('refuses a folder of PGlite that holds no database, and lets it go', async () => {
    const dataDir = makePgliteDirectory(directory);
    mkdirSync(join(dataDir, 'pglite', 'PG_VERSION'));
    const { code, errors } = await startMain({ PORT: '0', TRASLUZ_DATA: dataDir }).ended;

    expect(code).toBe(1);
    expect(errors).toContain(`Cannot open PGlite in "${join(dataDir, 'pglite')}": `);
    expect(readdirSync(dataDir)).toEqual(['pglite']);
  });

  it('opens no empty PGlite beside a server directory that it cannot start', async () => {
    const dataDir = directory.at('data');
    mkdirSync(join(dataDir, 'postgresql'), { recursive: true });
    writeFileSync(join(dataDir, 'postgresql', 'PG_VERSION'), '9.0\n');
    writeFileSync(join(dataDir, 'postgresql.password'), 'x\n');
    const { code, output, errors } = await startMain({ PORT: '0', TRASLUZ_DATA: dataDir }).ended;

    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^Cannot (run an embedded|start) PostgreSQL: /);
    expect(readdirSync(dataDir).sort()).toEqual(['postgresql', 'postgresql.password']);
  });
});
