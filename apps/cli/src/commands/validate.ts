import { createHash } from 'node:crypto';
import { hasErrors } from '@trasluz/bom';
import type { ValidationResult } from '@trasluz/contract';
import { validate } from '@trasluz/formats';
import { CliError, type ExitName, worstExit } from '../exit-code.ts';
import { formatIssues } from '../output/issues.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import type { Call } from '../verb.ts';

/** What was found in one file; JSON carries one of these per file. */
type FileResult = { readonly file: string } & (ValidationResult | { readonly error: string });

/** `trasluz validate`: exit 2 when a document is invalid, 1 when a file could not be read. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const issuesMax = parseCount(call.values['maxIssues']);
  const results: FileResult[] = [];
  for (const file of call.inputs) results.push(await validateFile(file, call));
  print(
    {
      table: () => results.map((result) => formatResult(result, issuesMax, call)).join('\n'),
      json: () =>
        jsonReport(
          'validate',
          results.map((result) => capped(result, issuesMax)),
        ),
      markdown: () => formatMarkdownTable(tableOf(results, issuesMax)),
    },
    outputs,
    call.terminal,
  );
  return worstExit(results.map(exitOf));
}

function parseCount(value: Call['values'][string]): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new CliError('usage', `Cannot read --max-issues "${String(value)}", expected a whole number`);
}

async function validateFile(file: string, call: Call): Promise<FileResult> {
  try {
    const bytes = call.terminal.readFile(file);
    const { valid, format, issues, counts } = await validate(bytes);
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const schema = 'https://trasluz.example/schemas/validation-1.json';
    return { file, schema, valid, ...(format === undefined ? {} : { format }), digest, counts, issues };
  } catch (cause) {
    if (cause instanceof CliError && cause.exit === 'failed') return { file, error: cause.message };
    throw cause;
  }
}

function exitOf(result: FileResult): ExitName {
  if ('error' in result) return 'failed';
  return hasErrors(result.issues) ? 'gateFailed' : 'done';
}

function formatResult(result: FileResult, issuesMax: number, call: Call): string {
  if ('error' in result) return `${terminalText(result.file)}: ${terminalText(result.error)}\n`;
  const { errors, warnings } = result.counts;
  const format =
    result.format === undefined ? 'unknown format' : `${result.format.name} ${result.format.version}`;
  const head = `${terminalText(result.file)}: ${result.valid ? 'valid' : 'invalid'}, ${format}, ${errors} errors, ${warnings} warnings\n`;
  const issues = result.issues.slice(0, issuesMax);
  return issues.length === 0 ? head : `${head}\n${formatIssues(issues, call.language)}`;
}

function capped(result: FileResult, issuesMax: number): FileResult {
  return 'error' in result ? result : { ...result, issues: result.issues.slice(0, issuesMax) };
}

function tableOf(results: readonly FileResult[], issuesMax: number): Table {
  return {
    columns: ['File', 'Code', 'Place', 'What'],
    rows: results.flatMap((result) => {
      if ('error' in result) return [[result.file, '', '', result.error]];
      if (result.issues.length === 0) return [[result.file, '', '', 'valid']];
      return result.issues
        .slice(0, issuesMax)
        .map((it) => [result.file, it.code, `${it.line}:${it.column} ${it.pointer}`, it.message]);
    }),
  };
}
