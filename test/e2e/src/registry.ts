import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
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
  /** The development token that the first start printed. */
  readonly token: string;
  readonly banner: string;
  readonly stop: () => Promise<void>;
}

/** Starts the product on a free port with a data directory of its own and waits until it serves. */
export async function startRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'trasluz-e2e-'));
  chmodSync(folder, PASSABLE);
  const child = spawn(process.execPath, [join(root, 'apps/server/bin/start.js')], {
    cwd: root,
    env: { ...process.env, PORT: '0', TRASLUZ_DATA: join(folder, 'data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const banner = await readBanner(child);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: matched(banner, /Open (http\S+)/), token: matched(banner, /Token\s+(\S+)/), banner, stop };
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
