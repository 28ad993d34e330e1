import { CliError } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { terminalJson } from './terminal-text.ts';

/** What every verb can print. */
export type OutputFormat =
  | 'cyclonedx'
  | 'document'
  | 'github'
  | 'json'
  | 'markdown'
  | 'sarif'
  | 'table'
  | 'values';

/** One `-o FORMAT[=PATH]`. */
export interface OutputTarget {
  readonly format: OutputFormat;
  /** Absent: standard output. */
  readonly path?: string;
}

/** What a verb found, in every form it can be printed in; each is made only when asked for. */
export type Printable = Partial<Readonly<Record<OutputFormat, () => string>>>;

/** Reads the values of `-o`, such as `json` or `markdown=summary.md`; without any, a table. */
export function parseOutputs(
  values: readonly string[],
  fallback: OutputFormat,
  allowed: readonly OutputFormat[],
): readonly OutputTarget[] {
  if (values.length === 0) return [{ format: fallback }];
  return values.map((value) => {
    const [name = '', ...rest] = value.split('=');
    const format = allowed.find((it) => it === name);
    if (format === undefined)
      throw new CliError('usage', `Cannot print as "${name}", expected one of ${allowed.join(', ')}`);
    if (rest.length === 0) return { format };
    const path = rest.join('=');
    if (path === '') throw new CliError('usage', `Cannot write ${name} to a file without a name`);
    return { format, path };
  });
}

/** Writes a result to every target: files are written whole or not at all. */
export function print(printable: Printable, targets: readonly OutputTarget[], terminal: Terminal): void {
  for (const { format, path } of targets) {
    const text = printable[format]?.() ?? '';
    if (path === undefined) terminal.out(text);
    else terminal.writeFile(path, text);
  }
}

/** Wraps results as every verb's JSON does: a schema that names the shape, then one result per input. */
export function jsonReport(verb: string, results: readonly unknown[]): string {
  const report = { schema: `https://trasluz.example/schemas/cli/${verb}-1.json`, results };
  return `${terminalJson(JSON.stringify(report, null, 2))}\n`;
}
