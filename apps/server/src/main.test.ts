import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Child, type Ended, ROOT, startMain, startSeed } from './tests/child.ts';
import {
  makePgliteDirectory,
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from './tests/temporary-directory.ts';

const SEEDED = 296;
const DOCUMENT = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  version: 1,
  metadata: { component: { 'bom-ref': 'a', type: 'machine-learning-model', name: 'A', version: '1' } },
});

let directory: TemporaryDirectory;
let dataDir: string;
let child: Child;
let url: string;

/** Starts on the data directory of this file and waits until it serves. */
async function start(): Promise<string> {
  child = startMain({ PORT: '0', TRASLUZ_DATA: dataDir });
  const [, port = ''] = await child.said(/Open http:\/\/localhost:(\d+)[\s\S]*\n\n$/);
  url = `http://127.0.0.1:${port}`;
  return port;
}

async function end(signal: NodeJS.Signals): Promise<Ended> {
  child.signal(signal);
  return await child.ended;
}

function publish(token: string): Promise<Response> {
  return fetch(`${url}/v1/boms?as=dev.localhost/a@1`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.cyclonedx+json', authorization: `Bearer ${token}` },
    body: DOCUMENT,
  });
}

/** Every file below a folder in one string of bytes. */
function bytesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

const digest = createHash('sha256').update(DOCUMENT).digest('hex');
/** The UI is built by `npm test` and `npm start`, and not for the unit tests alone. */
const isBuilt = existsSync(join(ROOT, 'apps/web/build/handler.js'));

describe.runIf(isBuilt)('the server, from its first start to its last', () => {
  let token = '';
  beforeAll(() => {
    directory = makeTemporaryDirectory();
    dataDir = makePgliteDirectory(directory);
  });
  afterAll(async () => {
    await end('SIGKILL');
    directory.remove();
  });

  it('ends with 0 and no word of failure when it is stopped while it publishes the seed', async () => {
    child = startMain({ PORT: '0', TRASLUZ_DATA: dataDir });
    await child.said(/ {2}50 of 296/);
    const ended = await end('SIGTERM');

    expect(ended).toMatchObject({ code: 0, signal: null, output: '' });
    expect(ended.errors).toMatch(/^Schema: .*\nSeeding 296 .*\n( {2}\d+ of 296\n)+$/);
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  });

  it('publishes at the next start only what is missing, and is not ready before', async () => {
    const started = start();
    const [, left] = await child.said(/Seeding (\d+) documents assembled from public sources/);
    await started;
    token = (await child.said(/Token {6}(\S+)\n/))[1] ?? '';

    expect(Number(left)).toBeGreaterThan(0);
    expect(Number(left)).toBeLessThanOrEqual(SEEDED - 50);
    expect(await (await fetch(`${url}/v1/status`)).json()).toMatchObject({ at: SEEDED });
  });

  it('prints where it serves, on what, and a token', async () => {
    const { 0: banner } = await child.said(/\n {2}Trasluz[\s\S]*/);
    const port = new URL(url).port;

    expect(banner.split('\n')).toEqual([
      '',
      `  Trasluz    Open http://localhost:${port}`,
      `  API        http://localhost:${port}/docs/api`,
      '  Database   pglite: for evaluation: survives process death but not power loss; one process',
      '             (the data directory already holds a PGlite database)',
      `  Token      ${token}`,
      '             publishes under dev.localhost; shown once, kept as a digest only',
      '',
      '',
    ]);
    expect(token).toMatch(/^trasluz_[\w-]{43}$/);
  });

  it('serves API, documentation and UI on one port', async () => {
    const status = await (await fetch(`${url}/v1/status`)).json();
    const home = await fetch(url, { headers: { accept: 'text/html' } });
    const documentation = await fetch(`${url}/docs/api`);

    expect(status).toMatchObject({ at: SEEDED, database: 'pglite' });
    expect([home.status, home.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect(await home.text()).toContain('<!doctype html>');
    expect(documentation.status).toBe(200);
  });

  it('takes a document with the token that it printed, and with no other', async () => {
    expect((await publish(`${token}x`)).status).toBe(401);
    expect((await publish(token)).status).toBe(201);
    expect(await (await fetch(`${url}/v1/boms/${digest}`)).text()).toBe(DOCUMENT);
  });

  it('lets no second process use its data directory', async () => {
    const lock = join(dataDir, 'pglite.lock');
    const second = await startMain({ PORT: '0', TRASLUZ_DATA: dataDir }).ended;

    expect(second).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: `Cannot open the database: process ${child.pid} holds it ("${lock}"). Stop it, or set TRASLUZ_DATA or DATABASE_URL\n`,
    });
    expect((await fetch(`${url}/v1/status`)).status).toBe(200);
  });

  it('has everything after it was killed, seeds nothing and prints no token', async () => {
    const killed = await end('SIGKILL');
    await start();
    const { 0: banner } = await child.said(/[\s\S]*/);

    expect(killed).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(banner).not.toContain('Token');
    expect(banner).not.toContain('trasluz_');
    expect(await (await fetch(`${url}/v1/status`)).json()).toMatchObject({ at: SEEDED + 1 });
    expect(await (await fetch(`${url}/v1/boms/${digest}`)).text()).toBe(DOCUMENT);
    // The same bytes again are the same publication.
    expect((await publish(token)).status).toBe(200);
  });

  it('ends with 0 on SIGINT without a word, and lets the data directory go', async () => {
    expect(await end('SIGINT')).toMatchObject({ code: 0, signal: null, errors: '' });
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  });

  it('has nothing left to seed for `npm run seed`, which says so and ends', async () => {
    expect(await startSeed({ TRASLUZ_DATA: dataDir }).ended).toEqual({
      code: 0,
      signal: null,
      output: 'The registry has the whole seed\n',
      errors: '',
    });
    expect(existsSync(join(dataDir, 'pglite.lock'))).toBe(false);
  });

  it('keeps no token in the data directory, only the hash of it', () => {
    const kept = bytesBelow(dataDir);

    expect(kept).not.toContain(token);
    expect(kept).not.toContain(token.slice('trasluz_'.length));
    expect(kept).toContain(createHash('sha256').update(token).digest('hex'));
  });
});
