import type { Issue } from '@trasluz/bom';
import { RULE_WORDS, validate } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { githubText, sarifText } from '../output/annotations.ts';
import { formatIssues } from '../output/issues.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import type { FileIssues } from '../output/sarif.ts';
import { formatMarkdownTable, type Table } from '../output/table.ts';
import { terminalText } from '../output/terminal-text.ts';
import { textOf } from '../registry.ts';
import type { Call } from '../verb.ts';

/** `trasluz lint`: only what is worth a look; whether a document is valid is the question of `validate`. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown', 'sarif', 'github']);
  const failOn = call.values['failOn'];
  if (failOn !== 'warning' && failOn !== 'never')
    throw new CliError('usage', `Cannot gate on "${String(failOn)}", expected warning or never`);
  const isWanted = wantedBy(call);
  const files: FileIssues[] = [];
  for (const file of call.inputs) {
    const { issues } = await validate(call.terminal.readFile(file));
    files.push({
      file,
      issues: issues.filter(({ code, severity }) => severity === 'warning' && isWanted(code)),
    });
  }
  print(
    {
      table: () => files.map((it) => textOfFile(it, call)).join('\n'),
      json: () => jsonReport('lint', files),
      markdown: () => formatMarkdownTable(tableOf(files)),
      sarif: () => sarifText(files),
      github: () => githubText(files),
    },
    outputs,
    call.terminal,
  );
  return failOn === 'warning' && files.some(({ issues }) => issues.length > 0) ? 'gateFailed' : 'done';
}

function wantedBy({ values }: Call): (code: Issue['code']) => boolean {
  const only = codesOf(textOf(values['rule']));
  const skipped = codesOf(textOf(values['skip']));
  return (code) => (only.length === 0 || only.includes(code)) && !skipped.includes(code);
}

function codesOf(list: string | undefined): readonly string[] {
  const codes = (list ?? '').split(',').filter((code) => code !== '');
  for (const code of codes) {
    if (!RULE_WORDS.some((rule) => rule.code === code))
      throw new CliError('usage', `Cannot find the code "${code}"`, 'trasluz rules list names all of them.');
  }
  return codes;
}

function textOfFile({ file, issues }: FileIssues, { language }: Call): string {
  const head = `${terminalText(file)}: ${issues.length} ${issues.length === 1 ? 'warning' : 'warnings'}\n`;
  return issues.length === 0 ? head : `${head}\n${formatIssues(issues, language)}`;
}

function tableOf(files: readonly FileIssues[]): Table {
  return {
    columns: ['File', 'Code', 'Place', 'What'],
    rows: files.flatMap(({ file, issues }) =>
      issues.map((it) => [file, it.code, `${it.line}:${it.column} ${it.pointer}`, it.message]),
    ),
  };
}
