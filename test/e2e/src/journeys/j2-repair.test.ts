import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { trasluz } from '../cli.ts';
import { soundDocument } from '../documents.ts';
import { createFolder } from '../folder.ts';
import { ask, digestOf, validate } from '../http.ts';
import { openReader, type Reader } from '../reader.ts';
import { createSteps } from '../steps.ts';

const url = inject('registryUrl');
const token = inject('registryToken');
const folder = createFolder();
const steps = createSteps('J2 repair');

/** Three faults that have one right answer, and none else. */
const text = `${JSON.stringify(
  soundDocument({
    components: [
      {
        type: 'library',
        'bom-ref': 'torch',
        name: 'torch',
        version: '2.9.0',
        licenses: [{ license: { id: 'bsd-3-clause' } }],
        hashes: [{ alg: 'SHA256', content: 'a'.repeat(64) }],
      },
    ],
    dependencies: [{ ref: 'model', dependsOn: ['torhc'] }],
  }),
  null,
  2,
)}\n`;

/** What the document is once each fault is mended, and nothing else changed. */
const mended = text
  .replace('bsd-3-clause', 'BSD-3-Clause')
  .replace('"SHA256"', '"SHA-256"')
  .replace('torhc', 'torch');

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

/** Drops a file on the page, as a person does with a mouse. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, fileText]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([fileText], fileName, { type: 'application/json' }));
      return transfer;
    },
    [name, content] as const,
  );
  await page.locator('.zone').dispatchEvent('drop', { dataTransfer });
}

/** Looks at the first fix that is offered and applies it; gives the line before and after. */
async function applyFirstFix(page: Page): Promise<{ readonly before: string; readonly after: string }> {
  await page.getByRole('button', { name: 'Show what the fix changes' }).first().click();
  const proposal = page.getByRole('group', { name: 'fix' });
  const [before, after] = [proposal.locator('.before code'), proposal.locator('.after code')];
  const shown = { before: await before.innerText(), after: await after.innerText() };
  await proposal.getByRole('button', { name: 'Apply fix' }).click();
  await proposal.waitFor({ state: 'detached' });
  return shown;
}

describe('J2: a document that can be mended in the page', () => {
  it('is refused with errors that a person can read: place, way, what was found and expected', async () => {
    const { page, open } = reader;
    await open('/en/publish');
    await drop(page, 'lantern.cdx.json', text);
    await page.getByRole('heading', { name: 'cannot be published yet' }).waitFor();
    const errors = await page.locator('li.error').allInnerTexts();
    expect(errors).toHaveLength(3);
    for (const error of errors) {
      expect(error).toMatch(/line \d+, column \d+ · \/[\w/-]+/);
      expect(error).toMatch(/found\s+\S[\s\S]*expected\s+\S[\s\S]*fix\s+Did you mean/);
      expect(error).toContain(' › ');
    }
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
    const cli = trasluz(['validate', folder.write('broken.json', text)]);
    const http = await validate(url, text);
    expect([cli.exit, http.json()]).toEqual([2, expect.objectContaining({ valid: false })]);
    steps.add({ step: 'errors', ui: '3, readable', cli: 'exit 2', http: 'valid: false' });
  });

  it('is mended one fix at a time, each seen before it is applied, until nothing is wrong', async () => {
    const { page } = reader;
    const seen: string[] = [];
    for (let left = 3; left > 0; left -= 1) {
      const { before, after } = await applyFirstFix(page);
      seen.push(`${before.trim()} → ${after.trim()}`);
      await page.getByText(`${4 - left} ${left === 3 ? 'fix' : 'fixes'} applied`).waitFor();
      expect(await page.locator('li.error').count()).toBe(left - 1);
    }
    await page.getByRole('heading', { name: 'No errors found' }).waitFor();
    expect(seen).toEqual([
      '"id": "bsd-3-clause" → "id": "BSD-3-Clause"',
      expect.stringContaining('"SHA-256"'),
      '"torhc" → "torch"',
    ]);
    expect(reader.apiRequests).toEqual([]);
  });

  it('can be kept as a file in which nothing but the faults has changed', async () => {
    const { page } = reader;
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the repaired copy' }).click();
    const download = await waiting;
    const kept = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/^lantern.*\.json$/);
    expect(kept).toBe(mended);
    const file = folder.write('lantern.json', text);
    const cli = trasluz(['validate', file, '--fix']);
    expect([cli.exit, readFileSync(file, 'utf8')]).toEqual([0, mended]);
    expect((await validate(url, kept)).json()).toMatchObject({ valid: true });
    steps.add({
      step: 'Apply fix, three times',
      ui: 'no errors',
      cli: '--fix: exit 0, the same bytes',
      http: 'valid: true',
    });
  });

  it('is published as it is now, and the receipt names those bytes', async () => {
    const { page } = reader;
    await page.getByLabel('Namespace').fill('dev.localhost');
    await page.getByLabel('Product').fill('mended');
    await page.getByLabel('Version', { exact: true }).fill('1.0');
    await page.getByLabel('Access token').fill(token);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('heading', { name: 'Published' }).waitFor();
    const receipt = page.getByRole('region', { name: 'Receipt' });
    expect(await receipt.locator('dt:text-is("Digest") + dd').innerText()).toBe(digestOf(mended));
    const link = (await receipt.locator('dd a').first().getAttribute('href')) ?? '';
    const { bytes } = await ask(new URL(link, url).href);
    expect(new TextDecoder().decode(bytes)).toBe(mended);
    expect(reader.apiRequests).toEqual([expect.stringMatching(/^POST \/v1\/boms/)]);
    steps.add({
      step: 'publish, receipt',
      ui: digestOf(mended).slice(0, 19),
      cli: '',
      http: 'the same bytes',
    });
  });

  it('leaves no fault behind', () => expect(reader.faults).toEqual([]));
});
