import { ISSUE_CODES, type Issue, type Language } from '@trasluz/bom';
import { terminalText } from './terminal-text.ts';

/** Draws issues for people: code and title, then where, found, expected and fix, each on its own line. */
export function formatIssues(issues: readonly Issue[], language: Language): string {
  return issues
    .map((issue, index) => formatIssue(issue, `${index + 1} of ${issues.length}`, language))
    .join('\n');
}

function formatIssue(issue: Issue, count: string, language: Language): string {
  const lines = [
    `${issue.code} ${ISSUE_CODES[issue.code][language]}  (${issue.severity}, ${count})`,
    row(
      'where',
      `line ${issue.line}, column ${issue.column} · ${issue.pointer === '' ? '(whole document)' : issue.pointer}`,
    ),
    row('', issue.breadcrumb.join(' › ')),
    row('what', issue.message),
    row('found', issue.found),
    row('expected', issue.expected),
    row('fix', issue.fix),
    row('also', issue.also === undefined ? undefined : `${issue.also} more of this kind${alsoPlaces(issue)}`),
  ];
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`;
}

function alsoPlaces(issue: Issue): string {
  const lines = issue.alsoAt?.map((place) => place.line).join(', ') ?? '';
  return lines === '' ? '' : ` (lines ${lines})`;
}

function row(name: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `  ${name.padEnd(9)} ${terminalText(value)}`;
}
