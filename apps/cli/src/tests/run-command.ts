import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Command, Outcome } from './script.ts';

const BIN = resolve(import.meta.dirname, '../../bin/trasluz.js');

/** Where a command is run. */
export interface Place {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Runs the real command in a process of its own, with no more environment than it is given. */
export async function runCommand(
  { args, env, stdin }: Pick<Command, 'args' | 'env' | 'stdin'>,
  place: Place,
): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: place.folder,
    env: { PATH: process.env['PATH'], ...place.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A command that ends without reading closes its end first; that is no failure of the test.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin === undefined ? '' : readFileSync(join(place.folder, stdin)));
  const exited = new Promise<number | null>((done) => child.once('close', done));
  const [stdout, stderr, exit] = await Promise.all([text(child.stdout), text(child.stderr), exited]);
  return { exit, stdout, stderr };
}
