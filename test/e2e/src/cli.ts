import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './registry.ts';

/** What a run of the command gave. */
export interface CliResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command; standard input is empty. */
export function trasluz(args: readonly string[], env: Readonly<Record<string, string>> = {}): CliResult {
  const result = spawnSync(process.execPath, [join(root, 'apps/cli/bin/trasluz.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exit: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** Runs the command with `-o json` and returns its only result. */
export function trasluzJson(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly exit: number | null; readonly result: unknown } {
  const { exit, stdout, stderr } = trasluz([...args, '-o', 'json'], env);
  if (stdout === '') throw new Error(`trasluz ${args.join(' ')} printed nothing: ${stderr}`);
  // The shape of a report: `{ schema, results }`.
  const report = JSON.parse(stdout) as { readonly results: readonly unknown[] };
  return { exit, result: report.results[0] };
}
