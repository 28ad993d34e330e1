import {
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
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
  /** Bytes of a file; 0 for what has no size yet, such as a pipe. */
  readonly sizeOf: (path: string) => number;
  /** Reads a file piece by piece. */
  readonly chunksOf: (path: string) => AsyncIterable<Uint8Array>;
  /** Writes a file whole or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  readonly fetch: typeof fetch;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => writeAll(STANDARD_OUTPUT, text),
    err: (text) => writeAll(STANDARD_ERROR, text),
    env: process.env,
    // Asked late: opening the stream costs a tenth of the start.
    get isInteractive() {
      return process.stderr.isTTY === true && process.env['TERM'] !== 'dumb';
    },
    readFile: readInput,
    sizeOf: (path) => (path === '-' ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)),
    chunksOf: (path) =>
      process.getBuiltinModule('node:fs').createReadStream(path, { highWaterMark: CHUNK_BYTES_MAX }),
    writeFile: writeWhole,
    fetch,
  };
}

const STANDARD_INPUT = 0;
/** Larger pieces are read no faster. */
const CHUNK_BYTES_MAX = 4 * 1024 * 1024;
/** What a pipe holds at most on Linux. */
const CHUNK_BYTES = 64 * 1024;
/** Between two looks at a pipe that has nothing yet. */
const WAIT_MS = 5;

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** Writes to the descriptor itself: the streams of the process cost a tenth of its start. */
function writeAll(descriptor: typeof STANDARD_OUTPUT | typeof STANDARD_ERROR, text: string): void {
  let rest = new TextEncoder().encode(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // what node:fs throws
    // The reader has gone, as `head` does when it has enough: nobody is left to tell.
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw new CliError('failed', `Cannot write the result: ${reasonOf(cause)}`);
    // Somebody made the pipe non-blocking: the stream waits until there is room.
    (descriptor === STANDARD_OUTPUT ? process.stdout : process.stderr).write(rest);
  }
}

function readInput(path: string): Uint8Array {
  // Neither imported nor asked of process.stdin: the one costs a tenth of the start, the other makes pipes non-blocking.
  if (path === '-' && process.getBuiltinModule('node:tty').isatty(STANDARD_INPUT)) {
    throw new CliError(
      'usage',
      'Cannot read standard input from a terminal',
      'Name a file, or pipe a document in.',
    );
  }
  try {
    return path === '-' ? readStandardInput() : readFileSync(path);
  } catch (cause) {
    throw new CliError(
      'failed',
      `Cannot read "${path}": ${reasonOf(cause)}`,
      'Check the path and its permissions.',
    );
  }
}

/** Blocks until the last byte is there, also where the one who made the pipe wants it not to block. */
function readStandardInput(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const chunk = new Uint8Array(CHUNK_BYTES);
    const length = readChunk(chunk);
    if (length === 0) return Buffer.concat(chunks);
    if (length !== undefined) chunks.push(chunk.subarray(0, length));
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
}

/** Reads what is there; `undefined` when nothing is there yet. */
function readChunk(chunk: Uint8Array): number | undefined {
  try {
    return readSync(STANDARD_INPUT, chunk);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EAGAIN') return undefined; // what node:fs throws
    throw cause;
  }
}

function writeWhole(path: string, text: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A pipe or a device such as /dev/stdout is written to; a new file would take its place.
    if (found !== undefined && !found.isFile()) writeFileSync(path, text);
    // A link stays a link.
    else replaceFile(found === undefined ? path : realpathSync(path), text);
  } catch (cause) {
    throw new CliError(
      'failed',
      `Cannot write "${path}": ${reasonOf(cause)}`,
      'Check that the folder exists and can be written.',
    );
  }
}

function replaceFile(path: string, text: string): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  }
}

function reasonOf(cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist',
    EACCES: 'permission denied',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of the path is no directory',
    EPERM: 'the system does not permit it',
    EROFS: 'the disk can only be read',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links lead in a circle',
    ENOSPC: 'the disk is full',
  };
  return reasons[code ?? ''] ?? (cause instanceof Error ? cause.message : String(cause));
}
