import type { Issue } from '@trasluz/bom';
import type { FileIssues } from './sarif.ts';
import { terminalText } from './terminal-text.ts';

/** GitHub shows ten annotations of a kind for one step and hides the rest without a word; the tenth says how many. */
export const ANNOTATIONS_MAX = 9;

/** Writes workflow commands that GitHub turns into annotations, errors first. */
export function githubText(files: readonly FileIssues[]): string {
  const all = files.flatMap(({ file, issues }) => issues.map((issue) => ({ file, issue })));
  return (['error', 'warning'] as const)
    .flatMap((severity) => {
      const found = all.filter(({ issue }) => issue.severity === severity);
      const shown = found.slice(0, ANNOTATIONS_MAX).map(({ file, issue }) => commandOf(file, issue));
      const more = found.length - shown.length;
      return more === 0 ? shown : [...shown, `::${severity}::and ${more} more of this kind`];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function commandOf(file: string, { severity, code, message, fix, line, column }: Issue): string {
  const place = `file=${propertyText(file)},line=${line},col=${column},title=${propertyText(code)}`;
  return terminalText(
    `::${severity} ${place}::${dataText(fix === undefined ? message : `${message}. ${fix}.`)}`,
  );
}

/** A line break would begin a command of the document's own. */
function dataText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
  return dataText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
