import type { Page } from 'playwright-core';

/** A finding as one line: code, line and column, pointer. */
export function findingLine(issue: {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
}): string {
  return `${issue.code} ${issue.line}:${issue.column} ${issue.pointer === '' ? '/' : issue.pointer}`;
}

/** Gives a file to the publish page and reads every finding as a person sees it, in the order of the page. */
export async function findingsOnPage(page: Page, file: string): Promise<readonly string[]> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: /cannot be published yet|No errors found/ }).waitFor();
  const items = await page.locator('li.error, li.warning').all();
  return Promise.all(
    items.map(async (item) => {
      const code = await item.locator('h3 code').innerText();
      const where = await item.locator('dt:text-is("where") + dd').innerText();
      const [, line = '', column = ''] = /line ([\d,]+), column ([\d,]+)/.exec(where) ?? [];
      const pointer = await item.locator('dt:text-is("where") + dd > code').innerText();
      return findingLine({ code, pointer, line: numberOf(line), column: numberOf(column) });
    }),
  );
}

function numberOf(text: string): number {
  return Number(text.replaceAll(',', ''));
}
