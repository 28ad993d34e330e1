/** What separates the cells: Spanish spreadsheets expect the semicolon. */
export type CsvSeparator = ',' | ';';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** First characters that make a spreadsheet run a cell as a formula (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r]/u;

/** Writes a table as RFC 4180 asks: every cell quoted, lines end with CRLF. Text of documents cannot become a formula. */
export function formatCsv(rows: readonly (readonly string[])[], separator: CsvSeparator): string {
  const lines = rows.map((row) => row.map(formatCell).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function formatCell(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
