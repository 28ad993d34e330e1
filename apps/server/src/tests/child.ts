import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const ROOT: string = resolve(import.meta.dirname, '../../../..');

/** What a server said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** A running server in a process of its own. */
export interface Child {
  readonly pid: number;
  /** Waits until its output or its messages match, and gives the match; rejects when it ends before. */
  readonly said: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** The variables that a test sets; those of the machine that a start reads are not passed on. */
export type ChildEnvironment = Readonly<Record<string, string>>;

/** Starts the real `main` in a process of its own. */
export function startMain(env: ChildEnvironment, root: string = ROOT): Child {
  return startNode([fileURLToPath(new URL('./run-main.ts', import.meta.url)), root], env);
}

/** Starts what `npm run seed` runs. */
export function startSeed(env: ChildEnvironment): Child {
  return startNode([fileURLToPath(new URL('../run-seed.ts', import.meta.url))], env);
}

/** Starts Node with arguments and nothing of the environment but what finds programs. */
export function startNode(args: readonly string[], env: ChildEnvironment): Child {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [...args], { env: { PATH, HOME, ...env } });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors += chunk;
  });
  const ended = once(child, 'close').then(
    ([code, signal]: readonly unknown[]): Ended => ({
      // The documented arguments of `close`.
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
      output,
      errors,
    }),
  );
  const said = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(output) ?? pattern.exec(errors);
      if (found !== null) return found;
      if (child.exitCode !== null) throw new RangeError(`It ended without saying ${pattern}: ${errors}`);
      await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data'), ended]);
    }
  };
  return { pid: child.pid ?? 0, said, ended, signal: (name) => void child.kill(name) };
}
