import { ISSUE_CODES, type Issue } from '@trasluz/bom';
import type { RuleWords } from '@trasluz/formats';
import { terminalJson } from './terminal-text.ts';

/** Issues of one file. */
export interface FileIssues {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/** GitHub takes no more results of one run, and shows fewer. */
export const SARIF_RESULTS_MAX = 25_000;

/** Writes SARIF 2.1.0 (OASIS): one run, a rule for each code that occurs, a result with a true region for each issue. */
export function sarifText(
  files: readonly FileIssues[],
  rules: readonly RuleWords[],
  version: string,
): string {
  const all = files.flatMap(({ file, issues }) => issues.map((issue) => ({ file, issue })));
  const found = all.slice(0, SARIF_RESULTS_MAX);
  const codes = [...new Set(found.map(({ issue }) => issue.code))].sort();
  const driver = {
    name: 'trasluz',
    version,
    informationUri: 'https://trasluz.example/docs/rules',
    rules: codes.map((code) => ruleOf(code, rules)),
  };
  const results = found.map(({ file, issue }) => resultOf(file, issue, codes.indexOf(issue.code)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${terminalJson(JSON.stringify(log, undefined, 2))}\n`;
}

function ruleOf(code: Issue['code'], rules: readonly RuleWords[]): object {
  const words = rules.find((rule) => rule.code === code);
  return {
    id: code,
    shortDescription: { text: ISSUE_CODES[code].en },
    ...(words === undefined
      ? {}
      : { fullDescription: { text: words.what.en }, help: { text: `${words.why.en} ${words.fix.en}` } }),
    helpUri: `https://trasluz.example/docs/rules#${code.toLowerCase()}`,
    defaultConfiguration: { level: code.startsWith('E') ? 'error' : 'warning' },
  };
}

function resultOf(file: string, issue: Issue, ruleIndex: number): object {
  const { code, severity, message, fix, line, column, pointer, breadcrumb } = issue;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: fix === undefined ? message : `${message}. ${fix}.` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: pointer === '' ? '/' : pointer }],
      },
    ],
    // By what it is about and not where it stands, so that lines that move do not reopen alerts.
    partialFingerprints: { 'trasluz/1': `${code}:${breadcrumb.join('/')}` },
  };
}

function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
