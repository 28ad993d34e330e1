import { type Issue, PARSE_LIMITS } from '@trasluz/bom';
import type { ValidationResult } from '@trasluz/contract';
import { type Validation, validate } from '@trasluz/formats';
import { CliError, type ExitName, isCliError, worstExit } from '../exit-code.ts';
import { formatIssues } from '../output/issues.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { sha256 } from '../sha-256.ts';
import type { Call } from '../verb.ts';
import { wholeNumber } from '../whole-number.ts';

/** The same as VALIDATION_SCHEMA of the contract, which this verb does not load: it starts in milliseconds. A test holds them equal. */
export const SCHEMA = 'https://trasluz.example/schemas/validation-1.json';

/** One file and what came of it. */
type Checked =
  | {
      readonly file: string;
      /** SHA-256 in hexadecimal; computed when it is asked for. */
      readonly digest: () => string;
      readonly validation: Pick<Validation, 'counts' | 'format' | 'issues' | 'valid'>;
    }
  | { readonly file: string; readonly error: string };

/** `trasluz validate`: exit 2 when a document is invalid, 1 when a file could not be read. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown', 'sarif', 'github']);
  const issuesMax = parseCount(call.values['maxIssues']);
  const checked: Checked[] = [];
  for (const file of call.inputs) checked.push(await check(file, { call, issuesMax }));
  const annotate = outputs.some(({ format }) => format === 'sarif' || format === 'github')
    ? await import('../output/annotations.ts')
    : undefined;
  print(
    {
      table: () => checked.map((it) => formatChecked(it, call)).join('\n'),
      json: () => jsonReport('validate', checked.map(resultOf)),
      markdown: () => formatMarkdownTable(tableOf(checked)),
      sarif: () => annotate?.sarifText(checked.map(issuesOf)) ?? '',
      github: () => annotate?.githubText(checked.map(issuesOf)) ?? '',
    },
    outputs,
    call.terminal,
  );
  return worstExit(checked.map(exitOf));
}

function issuesOf(checked: Checked): { readonly file: string; readonly issues: readonly Issue[] } {
  return { file: checked.file, issues: 'error' in checked ? [] : checked.validation.issues };
}

function parseCount(value: Call['values'][string]): number {
  const count = wholeNumber(value);
  if (count !== undefined) return count;
  throw new CliError('usage', `Cannot read --max-issues "${String(value)}", expected a whole number`);
}

async function check(
  file: string,
  { call, issuesMax }: { readonly call: Call; readonly issuesMax: number },
): Promise<Checked> {
  try {
    const { digest, validation } = await judge(file, call);
    return { file, digest, validation: { ...validation, issues: validation.issues.slice(0, issuesMax) } };
  } catch (cause) {
    if (isCliError(cause) && cause.exit === 'failed') return { file, error: cause.message };
    throw cause;
  }
}

/** A file that is larger than a text can be is checked as its bytes come. */
async function judge(file: string, call: Call): Promise<Judged> {
  const { terminal } = call;
  if (terminal.sizeOf(file) > PARSE_LIMITS.sizeBytesMax) {
    const { validateFile } = await import('../validate-file.ts');
    return validateFile(terminal.chunksOf(file));
  }
  const bytes = terminal.readFile(file);
  if (call.values['fix'] === true) {
    const { fixFile } = await import('../fix-file.ts');
    return fixFile({ file, bytes }, call);
  }
  return { digest: () => sha256(bytes), validation: await validate(bytes) };
}

type Judged = Pick<Extract<Checked, { readonly validation: unknown }>, 'digest' | 'validation'>;

function exitOf(checked: Checked): ExitName {
  if ('error' in checked) return 'failed';
  return checked.validation.valid ? 'done' : 'gateFailed';
}

function resultOf(
  checked: Checked,
): { readonly file: string } & (ValidationResult | { readonly error: string }) {
  if ('error' in checked) return checked;
  const { valid, format, counts, issues } = checked.validation;
  const digest = `sha256:${checked.digest()}`;
  return {
    file: checked.file,
    schema: SCHEMA,
    valid,
    ...(format === undefined ? {} : { format }),
    digest,
    counts,
    issues,
  };
}

function formatChecked(checked: Checked, call: Call): string {
  if ('error' in checked) return `${terminalText(checked.file)}: ${terminalText(checked.error)}\n`;
  const { valid, format, counts, issues } = checked.validation;
  const name = format === undefined ? 'unknown format' : `${format.name} ${format.version ?? ''}`.trimEnd();
  const verdict = `${valid ? 'valid' : 'invalid'}, ${name}, ${countOf(counts.errors, 'error')}, ${countOf(counts.warnings, 'warning')}`;
  const head = `${terminalText(checked.file)}: ${verdict}\n`;
  return issues.length === 0 ? head : `${head}\n${formatIssues(issues, call.language)}`;
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function tableOf(checked: readonly Checked[]): Table {
  return { columns: ['File', 'Code', 'Place', 'What'], rows: checked.flatMap(rowsOf) };
}

function rowsOf(checked: Checked): readonly (readonly string[])[] {
  if ('error' in checked) return [[checked.file, '', '', checked.error]];
  const { issues } = checked.validation;
  if (issues.length === 0) return [[checked.file, '', '', 'valid']];
  return issues.map((it) => [checked.file, it.code, `${it.line}:${it.column} ${it.pointer}`, it.message]);
}
