import { type Comparison, STATE_NAMES } from '@trasluz/contract';
import type { Page } from 'playwright-core';

/** One cell as the page shows it. */
export interface ShownCell {
  readonly fact: string;
  readonly column: number;
  readonly state: string;
  /** The values as people read them: at most four, in words of the language. */
  readonly values: readonly string[];
}

/** Reads every cell of the comparison that the page shows. */
export function shownCells(page: Page): Promise<readonly ShownCell[]> {
  return page.locator('td a.cell').evaluateAll(
    (cells, names) =>
      cells.map((cell) => {
        const key = new URL((cell as HTMLAnchorElement).href).searchParams.get('evidence') ?? '';
        const [fact = '', column = ''] = key.split('~');
        const state = names.find((name) => cell.classList.contains(name)) ?? 'not-asked';
        const values = [...cell.querySelectorAll('bdi')].map((value) => value.textContent ?? '');
        return { fact, column: Number(column), state, values };
      }),
    [...STATE_NAMES] as string[],
  );
}

/** The whole text of the table, to hold two readings of it against each other. */
export function tableText(page: Page): Promise<string> {
  return page.getByRole('table').innerText();
}

/** The states of a comparison in the order in which a page shows its cells; a fact that no thing is asked has none. */
export function statesOf(comparison: Comparison): readonly string[] {
  return comparison.groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.map(
        (cell, column) => `${row.fact} ${column} ${cell.facts.length === 0 ? 'not-asked' : cell.state}`,
      ),
    ),
  );
}

/** One row of a CSV export, cell by cell: quotes are doubled and every cell is quoted. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted = '', end] of text.matchAll(/\uFEFF?"((?:[^"]|"")*)"(,|\r\n)|\r\n/gu)) {
    if (end !== undefined) rows.at(-1)?.push(quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}
