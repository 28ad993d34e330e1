import { CliError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import type { Call, Values } from '../verb.ts';

/** What a test says about its terminal. */
export interface TestTerminalInput {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Sizes that files are said to have; otherwise their own. */
  readonly sizes?: Readonly<Record<string, number>>;
  readonly env?: Terminal['env'];
  readonly isInteractive?: boolean;
  /** Answers what is asked of the registry; without it, nothing answers. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A terminal in memory that remembers what was printed and written. */
export interface TestTerminal {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

/** Makes a terminal in memory; it asks nothing of any network unless `fetch` is given. */
export function testTerminal(input: TestTerminalInput = {}): TestTerminal {
  const { files = {}, sizes = {}, env = {}, isInteractive = false, fetch = unreachable } = input;
  const printed = { out: '', err: '' };
  const written = new Map<string, string>();
  const readFile = (path: string): Uint8Array => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined;
    if (content === undefined) throw new CliError('failed', `Cannot read "${path}": it does not exist`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const terminal: Terminal = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    env,
    isInteractive,
    readFile,
    sizeOf: (path) => sizes[path] ?? (Object.hasOwn(files, path) ? readFile(path).length : 0),
    chunksOf: async function* (path) {
      const bytes = readFile(path);
      for (let at = 0; at < bytes.length; at += 100) yield bytes.subarray(at, at + 100);
    },
    writeFile: (path, text) => void written.set(path, text),
    // The client passes requests only.
    fetch: (request) => fetch(request as Request),
  };
  return { terminal, out: () => printed.out, err: () => printed.err, written };
}

/** A call of a verb on a terminal in memory. */
export function callOf(
  inputs: readonly string[],
  {
    values = {},
    outputs = [],
    language = 'en',
    ...terminal
  }: TestTerminalInput & {
    readonly values?: Values;
    readonly outputs?: readonly string[];
    readonly language?: Call['language'];
  } = {},
): TestTerminal & { readonly call: Call } {
  const made = testTerminal(terminal);
  return { ...made, call: { inputs, values, outputs, language, terminal: made.terminal } };
}

function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError('fetch failed'));
}
