import { markdownText, terminalText } from './terminal-text.ts';

/** Columns and rows of text as it came from documents; every renderer makes it safe for its own sink. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Bound on the width of one column on a terminal; longer text is cut with an ellipsis. A digest of 71 stays whole. */
const COLUMN_CHARACTERS_MAX = 80;

/** Draws a table for people: aligned columns, no lines, nothing that only makes sense by position. */
export function formatTable({ columns, rows }: Table): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cut(terminalText(cell))));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Draws a table for a job summary or a pull request. */
export function formatMarkdownTable({ columns, rows }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.map(markdownText).join(' | ')} |`;
  return `${[line(columns), `|${columns.map(() => '---|').join('')}`, ...rows.map(line)].join('\n')}\n`;
}

function cut(text: string): string {
  if (text.length <= COLUMN_CHARACTERS_MAX) return text;
  // A character of two units that the cut would halve is left out whole.
  return `${text.slice(0, COLUMN_CHARACTERS_MAX - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
