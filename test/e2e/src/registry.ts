import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The repository's root. */
export const root = resolve(import.meta.dirname, '../../..');

const READY_TIMEOUT_MS = 240_000;
/** Everybody may pass through: the embedded PostgreSQL runs as another user. */
const PASSABLE = 0o755;

/** A running product, as `npm start` starts it. */
export interface Registry {
  readonly url: string;
  /** The development token that the first start printed; later starts print none. */
  readonly token: string | undefined;
  readonly banner: string;
  /** Asks the product to end and waits until it has. */
  readonly stop: () => Promise<void>;
  /** Ends the server without a word, as the system does when memory runs out; its database may go with it. */
  readonly kill: (victims: 'server' | 'server and database') => Promise<void>;
}

/** Makes a folder that a registry can keep its data in. */
export function createDataFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'trasluz-e2e-'));
  chmodSync(path, PASSABLE);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the product on a free port on the data of a folder and waits until it serves. */
export async function startRegistry(folder: string): Promise<Registry> {
  const child = spawn(process.execPath, [join(root, 'apps/server/bin/start.js')], {
    cwd: root,
    env: { ...process.env, PORT: '0', TRASLUZ_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const banner = await readBanner(child);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await ended;
  };
  return {
    url: matched(banner, /Open (http\S+)/),
    token: /Token\s+(\S+)/.exec(banner)?.[1],
    banner,
    stop: () => end('SIGTERM'),
    kill: async (victims) => {
      const ended = end('SIGKILL');
      if (victims === 'server and database') killDatabase(folder);
      await ended;
    },
  };
}

/** Kills the embedded PostgreSQL, where there is one: the first line of its lock file is the number of its process. */
function killDatabase(folder: string): void {
  const lock = join(folder, 'data/postgresql/postmaster.pid');
  if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL');
}

function readBanner(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let output = '';
    const timer = setTimeout(() => fail(new Error(`The server did not start: ${output}`)), READY_TIMEOUT_MS);
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!/Open http\S+[\s\S]*\n\n?$/.test(output)) return;
      clearTimeout(timer);
      done(output);
    });
    child.once('exit', (code) => fail(new Error(`The server ended with ${code}: ${output}`)));
  });
}

function matched(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)?.[1];
  if (found === undefined) throw new Error(`Cannot find ${pattern} in: ${text}`);
  return found;
}
