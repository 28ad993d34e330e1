import { readFileSync } from 'node:fs';
import type { Comparison } from '@trasluz/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { trasluzJson } from '../cli.ts';
import { parseCsv, shownCells, statesOf, tableText } from '../comparison-page.ts';
import { ask } from '../http.ts';
import { openReader, type Reader, whenReady } from '../reader.ts';
import { createSteps } from '../steps.ts';

const url = inject('registryUrl');
const SUPPLIERS = ['openai@2025-12', 'anthropic@2025-12', 'google@2025-12'];
const CHIPS = [
  'aws-trainium2@2026-08',
  'nvidia-h100-sxm@2026-08',
  'google-tpu-v6e@2026-08',
  'amd-mi300x@2026-08',
];
const CLOUDS = ['aws@2026-08', 'azure@2026-08'];
/** How the drawer says what the author is to the subject. */
const RELATIONS: Readonly<Record<string, string>> = {
  supplier: 'the supplier itself',
  'third-party': 'a third party',
  registry: 'computed by the registry',
};
const steps = createSteps('J5 compare');

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser, url, { acceptDownloads: true });
});

afterAll(async () => {
  steps.print();
  await browser.close();
});

function seeded(names: readonly string[]): readonly string[] {
  return names.map((name) => `community.localhost/${name}`);
}

async function httpComparison(references: readonly string[], query = ''): Promise<Comparison> {
  const answer = await ask(`${url}/v1/compare?ids=${encodeURIComponent(references.join(','))}${query}`);
  return answer.json() as Comparison;
}

function cliComparison(references: readonly string[], ...flags: readonly string[]): Comparison {
  const { exit, result } = trasluzJson(['compare', ...references, ...flags, '--registry', url]);
  expect(exit).toBe(0);
  return result as Comparison;
}

/** Reads the file that a link of the page downloads. */
async function download(link: string): Promise<string> {
  const [file] = await Promise.all([
    reader.page.waitForEvent('download'),
    reader.page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

/** The cells of a CSV export as "fact column value state". */
function csvCells(text: string, columns: number): readonly string[] {
  const rows = parseCsv(text);
  const start = rows.findIndex((row) => row[1] === 'fact id') + 1;
  return rows.slice(start).flatMap((row) =>
    Array.from({ length: columns }, (_, column) => {
      const [value, state] = row.slice(5 + column * 7);
      return `${row[1]} ${column} ${value} ${state}`;
    }),
  );
}

/** The same of an answer of the API, with the state's English word. */
function cellsOf(comparison: Comparison): readonly string[] {
  const word = (state: string): string => `${state[0]?.toUpperCase()}${state.slice(1).replaceAll('-', ' ')}`;
  const written = (value: unknown): string =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value).replace(/^(?=[=+\-@\t\r])/u, "'");
  return comparison.groups.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.map((cell, column) => {
        const values = [...new Set(cell.values.map(written))].join(' | ');
        return `${row.fact} ${column} ${values} ${cell.facts.length === 0 ? 'Not asked here' : word(cell.state)}`;
      }),
    ),
  );
}

describe('J5: three suppliers side by side', () => {
  const references = seeded(SUPPLIERS);

  it('starts from the search of the home page and ticks one after the other', async () => {
    const { page, open } = reader;
    await open('/en');
    for (const [index, name] of ['OpenAI', 'Anthropic', 'Google'].entries()) {
      await page.locator('#site-search').fill(name);
      await page.locator('#site-search').press('Enter');
      await page.getByRole('heading', { name: `Search: ${name}` }).waitFor();
      await whenReady(page);
      await page.getByRole('checkbox', { name: `Select ${name} foundation models` }).check();
      expect(await page.getByRole('region', { name: 'Comparison tray' }).innerText()).toContain(
        `${index + 1} selected`,
      );
      const { result } = trasluzJson(['search', name, '--registry', url]);
      const http = await ask(`${url}/v1/search?q=${name}`);
      expect(result).toEqual(http.json());
      expect(JSON.stringify(result)).toContain(references[index]);
    }
    steps.add({ step: 'search and tick three', ui: '3 selected', cli: 'same results', http: 'same results' });
  });

  it('shows the same table through every door', async () => {
    const { page } = reader;
    await page.getByRole('link', { name: 'Compare 3' }).click();
    await page.getByRole('table').waitFor();
    const shown = (await shownCells(page)).map(({ fact, column, state }) => `${fact} ${column} ${state}`);
    const http = await httpComparison(references);
    expect(cliComparison(references)).toEqual(http);
    expect(shown).toEqual(statesOf(http));
    const count = `${shown.length} cells`;
    steps.add({ step: 'compare', ui: count, cli: count, http: count });
  });

  it('leaves out what is alike when only differences are asked for', async () => {
    const { page } = reader;
    const before = (await shownCells(page)).length;
    await page.getByRole('link', { name: 'Differences only' }).click();
    await page.getByRole('link', { name: 'Show all rows' }).waitFor();
    const shown = await shownCells(page);
    const http = await httpComparison(references, '&differences=true');
    expect(cliComparison(references, '--differences')).toEqual(http);
    expect(shown.map(({ fact, column, state }) => `${fact} ${column} ${state}`)).toEqual(statesOf(http));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(before);
    const count = `${shown.length} cells`;
    steps.add({ step: 'differences only', ui: count, cli: count, http: count });
  });

  it('opens the evidence of a cell: who, when, which document, where in it', async () => {
    const { page } = reader;
    const comparison = await httpComparison(references, '&differences=true');
    const [version] = comparison.columns;
    const row = comparison.groups
      .flatMap(({ rows }) => rows)
      .find(({ cells }) => cells[0]?.facts[0]?.sources[0]?.url);
    const fact = row?.cells[0]?.facts[0];
    await page.locator(`a.cell[href*="${row?.fact}~0"]`).click();
    const drawer = page.getByRole('dialog');
    const text = await drawer.innerText();
    expect(text).toContain(`${fact?.author.name} (${RELATIONS[fact?.author.relation ?? '']})`);
    expect(text).toContain(version?.digest);
    expect(text).toMatch(new RegExp(`Publication\\s+${version?.publication}`, 'i'));
    expect(text).toMatch(/As of\s+\w+ \d+, \d{4}/i);
    expect(text).toContain(fact?.pointers[0]);
    expect(await drawer.locator(`a[href="${fact?.sources[0]?.url}"]`).count()).toBeGreaterThan(0);
    expect(cliComparison(references, '--differences').columns[0]).toEqual(version);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    const evidence = 'author, date, pointer, digest';
    steps.add({ step: `evidence of ${fact?.id}`, ui: evidence, cli: evidence, http: evidence });
  });

  it('exports what it shows as CSV and JSON', async () => {
    const http = await httpComparison(references, '&differences=true');
    expect(JSON.parse(await download('Export JSON'))).toEqual(http);
    const csv = await download('Export CSV');
    expect(csv).toContain(`"as of publication","${http.at}"`);
    expect(csvCells(csv, references.length)).toEqual(cellsOf(http));
    steps.add({ step: 'export', ui: 'CSV and JSON', cli: 'equal JSON', http: 'equal JSON' });
  });

  it('shows the same in a private window, now and at the state that was linked', async () => {
    const { page } = reader;
    const table = await tableText(page);
    const pinned = await page.getByRole('link', { name: 'Link to this state' }).getAttribute('href');
    const other = await openReader(browser, url);
    for (const address of [page.url(), new URL(pinned ?? '', page.url()).href]) {
      await other.open(address);
      expect(await tableText(other.page)).toBe(table);
    }
    expect(other.faults).toEqual([]);
    await other.close();
    steps.add({ step: 'private window', ui: 'the same table', cli: '', http: '' });
  });

  it('leaves no fault behind', () => expect(reader.faults).toEqual([]));
});

describe.each([
  ['Trainium2, H100, TPU v6e and MI300X', CHIPS, ['Trainium2', 'H100 SXM', 'TPU v6e', 'MI300X']],
  ['AWS and Azure', CLOUDS, ['Amazon Web Services', 'Microsoft Azure']],
] as const)('J5: %s side by side', (title, names, headings) => {
  const references = seeded(names);

  it('stand in one table with what is known of each', async () => {
    await reader.open(`/en/compare?ids=${references.join(',')}`);
    const heads = await reader.page.getByRole('columnheader').allInnerTexts();
    for (const [index, heading] of headings.entries()) expect(heads[index + 1]).toContain(heading);
    const http = await httpComparison(references);
    expect(cliComparison(references)).toEqual(http);
    const shown = await shownCells(reader.page);
    expect(shown.map(({ fact, column, state }) => `${fact} ${column} ${state}`)).toEqual(statesOf(http));
    const known = references.map((_, column) =>
      shown.filter((cell) => cell.column === column && cell.values.length > 0),
    );
    for (const cells of known) expect(cells.length).toBeGreaterThanOrEqual(5);
    const count = `${shown.length} cells`;
    steps.add({ step: title, ui: count, cli: count, http: count });
  });
});
