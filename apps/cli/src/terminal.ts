import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CliError } from './exit-code.ts';

/** The process as the verbs see it; tests pass their own. */
export interface Terminal {
  /** Prints results. */
  readonly out: (text: string) => void;
  /** Prints talk: progress, hints, errors. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isInteractive: boolean;
  /** Reads a file, `-` being standard input; `readFile` throws a CliError when it cannot. */
  readonly readFile: (path: string) => Uint8Array;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  readonly fetch: typeof fetch;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    isInteractive: process.stderr.isTTY === true && process.env['TERM'] !== 'dumb',
    readFile: readInput,
    writeFile: writeWhole,
    fetch,
  };
}

const STANDARD_INPUT = 0;

function readInput(path: string): Uint8Array {
  if (path === '-' && process.stdin.isTTY) {
    throw new CliError(
      'usage',
      'Cannot read standard input from a terminal',
      'Name a file, or pipe a document in.',
    );
  }
  try {
    return readFileSync(path === '-' ? STANDARD_INPUT : path);
  } catch (cause) {
    throw new CliError(
      'failed',
      `Cannot read "${path}": ${reasonOf(cause)}`,
      'Check the path and its permissions.',
    );
  }
}

function writeWhole(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new CliError(
      'failed',
      `Cannot write "${path}": ${reasonOf(cause)}`,
      'Check that the folder exists and can be written.',
    );
  }
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EISDIR: 'it is a directory',
    ENOSPC: 'the disk is full',
  };
  return reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
}
