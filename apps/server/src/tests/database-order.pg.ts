import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Child, startMain } from './child.ts';
import {
  makePgliteDirectory,
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from './temporary-directory.ts';

let directory: TemporaryDirectory;
let dataDir: string;
const children: Child[] = [];

beforeAll(() => {
  directory = makeTemporaryDirectory();
  dataDir = directory.at('data');
});
afterAll(async () => {
  for (const child of children) child.signal('SIGTERM');
  await Promise.all(children.map(({ ended }) => ended));
  directory.remove();
});

/** Starts a server and waits for its banner. */
async function start(
  env: Readonly<Record<string, string>>,
): Promise<{ child: Child; banner: string; at: () => Promise<unknown> }> {
  const child = startMain({ PORT: '0', ...env });
  children.push(child);
  const [banner, port] = await child.said(/\n {2}Trasluz +Open http:\/\/localhost:(\d+)[\s\S]*\n\n$/);
  const at = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/v1/status`)).json();
  return { child, banner, at };
}

/** The file in which a running PostgreSQL writes its process and, on the fourth line, its port. */
function postmasterFile(): string {
  return join(dataDir, 'postgresql', 'postmaster.pid');
}

function urlOfServer(): string {
  const port = readFileSync(postmasterFile(), 'utf8').split('\n')[3];
  const password = readFileSync(join(dataDir, 'postgresql.password'), 'utf8').trim();
  return `postgres://trasluz:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

describe('the order of databases', () => {
  let first: Awaited<ReturnType<typeof start>>;
  let second: Awaited<ReturnType<typeof start>>;

  it('is an embedded PostgreSQL where nothing is set, without a word of excuse', async () => {
    first = await start({ TRASLUZ_DATA: dataDir });

    expect(first.banner).toContain(
      '  Database   embedded-postgresql: crash-safe: survives process death and power loss; one machine\n  Token ',
    );
    expect(readdirSync(dataDir).sort()).toEqual(['postgresql', 'postgresql.password']);
    expect(await first.at()).toMatchObject({ at: 296, database: 'embedded-postgresql' });
  });

  it('is the server of DATABASE_URL before everything else, and the data directory stays as it is', async () => {
    const other = makePgliteDirectory(directory, 'other');
    second = await start({ TRASLUZ_DATA: other, DATABASE_URL: urlOfServer() });

    expect(second.banner).toContain(
      '  Database   postgresql: crash-safe as the server is configured; any number of API processes\n',
    );
    expect(readdirSync(join(other, 'pglite'))).toEqual([]);
    expect(await second.at()).toMatchObject({ at: 296, database: 'postgresql' });
  });

  it('seeds and gives out a token once, however many processes serve the same database', () => {
    expect(first.banner).toMatch(/Token {6}trasluz_[\w-]{43}\n/);
    expect(second.banner).not.toContain('Token');
  });

  it('keeps the server while another process uses it', async () => {
    first.child.signal('SIGTERM');

    expect(await first.child.ended).toMatchObject({ code: 0, signal: null });
    expect(existsSync(postmasterFile())).toBe(true);
    expect(await second.at()).toMatchObject({ at: 296 });
  });

  it('takes over a server that is running, and stops it when it was the last', async () => {
    second.child.signal('SIGTERM');
    expect(await second.child.ended).toMatchObject({ code: 0, signal: null, errors: '' });
    const third = await start({ TRASLUZ_DATA: dataDir });
    expect(third.banner).toContain('embedded-postgresql');
    expect(third.banner).not.toContain('Token');
    third.child.signal('SIGTERM');

    expect(await third.child.ended).toMatchObject({ code: 0, signal: null, errors: '' });
    expect(existsSync(postmasterFile())).toBe(false);
  });
});
