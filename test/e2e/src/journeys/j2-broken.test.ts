import type { ValidationResult } from '@trasluz/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { trasluzJson } from '../cli.ts';
import { BROKEN } from '../documents.ts';
import { createFolder } from '../folder.ts';
import { validate } from '../http.ts';
import { openReader, type Reader } from '../reader.ts';
import { createSteps } from '../steps.ts';

const url = inject('registryUrl');
const folder = createFolder();
const steps = createSteps('J2 broken');

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser, url);
});

afterAll(async () => {
  steps.print();
  await browser.close();
  folder.remove();
});

/** The finding as one line: code, place and pointer. */
function line(issue: { code: string; line: number; column: number; pointer: string }): string {
  return `${issue.code} ${issue.line}:${issue.column} ${issue.pointer === '' ? '/' : issue.pointer}`;
}

function errorsOf(result: unknown): readonly string[] {
  // `validate -o json` and POST /v1/validate answer in the same shape.
  const { issues } = result as ValidationResult;
  return issues.filter((issue) => issue.severity === 'error').map(line);
}

/** Reads the errors from the page, as a person sees them. */
async function errorsOnPage(file: string): Promise<readonly string[]> {
  const { page, open } = reader;
  await open('/en/publish');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { name: 'cannot be published yet' }).waitFor();
  const items = await page.locator('li.error').all();
  return Promise.all(
    items.map(async (item) => {
      const code = await item.locator('h3 code').innerText();
      const where = await item.locator('dt:text-is("where") + dd').innerText();
      const [, row = '', column = ''] = /line ([\d,]+), column ([\d,]+)/.exec(where) ?? [];
      const pointer = await item.locator('dt:text-is("where") + dd > code').innerText();
      return line({ code, line: Number(row), column: Number(column), pointer });
    }),
  );
}

describe('J2: a broken document', () => {
  it.each(Object.entries(BROKEN))(
    'names the one cause alike through every door: %s',
    async (name, broken) => {
      const file = folder.write(`${name.replaceAll(' ', '-')}.json`, broken.text);
      const ui = await errorsOnPage(file);
      const cli = trasluzJson(['validate', file]);
      const http = await validate(url, broken.text);
      expect([cli.exit, http.status]).toEqual([2, 200]);
      const found = { ui, cli: errorsOf(cli.result), http: errorsOf(http.json()) };
      steps.add({ step: name, ui: ui.join(), cli: found.cli.join(), http: found.http.join() });
      expect(found.ui).toHaveLength(1);
      expect(found.ui[0]).toMatch(new RegExp(`^${broken.code} `));
      expect(found.cli).toEqual(found.ui);
      expect(found.http).toEqual(found.ui);
    },
  );

  it('is refused by the registry with the same findings', async () => {
    const { text, code } = Object.values(BROKEN)[0] ?? { text: '', code: '' };
    const response = await fetch(`${url}/v1/boms?as=dev.localhost/broken@1.0`, {
      method: 'POST',
      headers: { authorization: `Bearer ${inject('registryToken')}`, 'content-type': 'application/json' },
      body: text,
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: 'bom-invalid', errors: [{ code }] });
  });

  it('leaves no request to the API and no fault behind', () => {
    expect(reader.apiRequests).toEqual([]);
    expect(reader.faults).toEqual([]);
  });
});
