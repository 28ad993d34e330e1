import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A running publish loop. */
export interface Child {
  readonly pid: number;
  /** Waits until it has said so many lines, and gives them. */
  readonly lines: (count: number) => Promise<readonly string[]>;
  /** Kills it as a crash would, waits for its end and gives every line it said. */
  readonly kill: () => Promise<readonly string[]>;
}

/** Starts publish-loop.ts in a process of its own. */
export function startChild(dataDir: string, kind: 'embedded' | 'pglite', mode = 'publish'): Child {
  const program = fileURLToPath(new URL('./publish-loop.ts', import.meta.url));
  const child = spawn(process.execPath, [program, dataDir, kind, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = collectLines(child);
  const end = once(child, 'close');
  return {
    pid: child.pid ?? 0,
    lines: async (count) => {
      while (said().length < count) await once(child.stdout, 'data');
      return said();
    },
    kill: async () => {
      child.kill('SIGKILL');
      await end;
      return said();
    },
  };
}

/** A line that was cut by the kill is not a line. */
function collectLines(child: ChildProcess): () => readonly string[] {
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  return () => text.split('\n').slice(0, -1);
}
