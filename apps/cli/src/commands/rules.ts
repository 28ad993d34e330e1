import { ISSUE_CODES } from '@trasluz/bom';
import { RULE_WORDS, type RuleWords } from '@trasluz/formats';
import { CliError, type ExitName } from '../exit-code.ts';
import { jsonReport, parseOutputs, print } from '../output/output.ts';
import { formatMarkdownTable, formatTable, type Table } from '../output/table.ts';
import type { Call } from '../verb.ts';

/** `trasluz rules list` and `trasluz rules explain CODE…`. */
export async function run(call: Call): Promise<ExitName> {
  const outputs = parseOutputs(call.outputs, 'table', ['table', 'json', 'markdown']);
  const [action = '', ...codes] = call.inputs;
  const rules = rulesOf(action, codes);
  const isList = action === 'list';
  print(
    {
      table: () =>
        isList ? formatTable(tableOf(rules, call)) : rules.map((it) => explain(it, call)).join('\n'),
      json: () =>
        jsonReport(
          'rules',
          rules.map((it) => ({ ...it, title: ISSUE_CODES[it.code] })),
        ),
      markdown: () => formatMarkdownTable(tableOf(rules, call)),
    },
    outputs,
    call.terminal,
  );
  return 'done';
}

function rulesOf(action: string, codes: readonly string[]): readonly RuleWords[] {
  if (action === 'list' && codes.length === 0) return RULE_WORDS;
  if (action !== 'explain' || codes.length === 0)
    throw new CliError(
      'usage',
      'Cannot tell what is asked of the rules',
      'Say "list", or "explain" and a code.',
    );
  return codes.map((code) => {
    const rule = RULE_WORDS.find((it) => it.code === code.toUpperCase());
    if (rule !== undefined) return rule;
    throw new CliError('notFound', `Cannot find the code "${code}"`, 'trasluz rules list names all of them.');
  });
}

const TITLES = {
  en: { what: 'What', why: 'Why', fix: 'Fix' },
  es: { what: 'Qué', why: 'Por qué', fix: 'Solución' },
} as const;

function explain({ code, what, why, fix }: RuleWords, { language }: Call): string {
  const titles = TITLES[language];
  const lines = [
    `${code}  ${ISSUE_CODES[code][language]}`,
    `  ${titles.what.padEnd(8)} ${what[language]}`,
    `  ${titles.why.padEnd(8)} ${why[language]}`,
    `  ${titles.fix.padEnd(8)} ${fix[language]}`,
  ];
  return `${lines.join('\n')}\n`;
}

function tableOf(rules: readonly RuleWords[], { language }: Call): Table {
  return {
    columns: ['Code', 'Severity', 'Title'],
    rows: rules.map(({ code }) => [
      code,
      code.startsWith('E') ? 'error' : 'warning',
      ISSUE_CODES[code][language],
    ]),
  };
}
