import { readFileSync } from 'node:fs';
import type { Receipt } from '@trasluz/contract';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { trasluz, trasluzJson } from '../cli.ts';
import { soundText } from '../documents.ts';
import { createFolder } from '../folder.ts';
import { ask, digestOf, post, validate } from '../http.ts';
import { openReader, type Reader } from '../reader.ts';
import { createSteps } from '../steps.ts';

const url = inject('registryUrl');
const token = inject('registryToken');
const environment = { TRASLUZ_TOKEN: token, TRASLUZ_REGISTRY: url };
const folder = createFolder();
const text = soundText();
const file = folder.write('lantern.cdx.json', text);
const otherFile = folder.write('other.cdx.json', text.replace('text-generation', 'summarization'));
const steps = createSteps('J1 publish');

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

/** Fills in the form of the publish page and sends it. */
async function submit(
  page: Page,
  names: { namespace?: string; product: string; token?: string },
): Promise<void> {
  await page.getByLabel('Namespace').fill(names.namespace ?? 'dev.localhost');
  await page.getByLabel('Product').fill(names.product);
  await page.getByLabel('Version', { exact: true }).fill('1.0');
  await page.getByLabel('Access token').fill(names.token ?? token);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
}

/** Reads one line of the receipt card. */
function receiptLine(page: Page, name: string): Promise<string> {
  const card = page.getByRole('region', { name: 'Receipt' });
  return card.locator(`dt:text-is("${name}") + dd`).innerText();
}

/** Publishes through the command and returns the receipt. */
function publishWithCli(product: string): { readonly exit: number | null; readonly receipt: Receipt } {
  const { exit, result } = trasluzJson(
    ['publish', file, '--as', `dev.localhost/${product}@1.0`],
    environment,
  );
  // The shape of a result of `publish`.
  return { exit, receipt: (result as { readonly receipt: Receipt }).receipt };
}

async function publishWithHttp(
  product: string,
): Promise<{ readonly status: number; readonly receipt: Receipt }> {
  const answer = await post(url, { as: `dev.localhost/${product}@1.0`, token, body: text });
  return { status: answer.status, receipt: answer.json() as Receipt };
}

async function isSameFile(link: string): Promise<boolean> {
  const { status, bytes } = await ask(new URL(link, url).href);
  return status === 200 && Buffer.compare(bytes, readFileSync(file)) === 0;
}

describe('J1: a first publication', () => {
  it('is checked on the device; nothing leaves the browser before it is sent', async () => {
    const { page, apiRequests, open } = reader;
    await open('/en/publish');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'No errors found' }).waitFor();
    expect(await page.getByText('Nothing has left your browser.').count()).toBeGreaterThan(0);
    expect(apiRequests).toEqual([]);
    const cli = trasluz(['publish', file, '--as', 'dev.localhost/unused@1.0', '--dry-run'], environment);
    const http = await validate(url, text);
    expect([cli.exit, http.status]).toEqual([0, 200]);
    expect(http.json()).toMatchObject({ valid: true, digest: digestOf(text) });
    steps.add({
      step: 'check before sending',
      ui: 'valid, on the device',
      cli: 'valid, nothing sent',
      http: 'valid',
    });
  });

  it('shows what buyers will see and which questions stay open', async () => {
    const preview = reader.page.getByRole('region', { name: 'What buyers will see' });
    expect(await preview.innerText()).toMatch(/lantern[\s\S]*facts? known · Without an answer so far: \d+/);
    const gap = preview.locator('details', { hasText: 'Sovereignty and provenance' });
    await gap.locator('summary').click();
    expect(await gap.locator('li').count()).toBeGreaterThan(0);
    expect(await reader.page.getByLabel('Product').inputValue()).toBe('lantern');
    expect(await reader.page.getByLabel('Version', { exact: true }).inputValue()).toBe('1.0');
  });

  it('is answered with the same receipt through every door, and the permalink gives the same bytes', async () => {
    const { page } = reader;
    await submit(page, { product: 'lantern-ui' });
    await page.getByRole('heading', { name: 'Published' }).waitFor();
    const link =
      (await page.getByRole('region', { name: 'Receipt' }).locator('dd a').getAttribute('href')) ?? '';
    const ui = {
      digest: await receiptLine(page, 'Digest'),
      number: Number(await receiptLine(page, 'Publication number')),
    };
    const cli = publishWithCli('lantern-cli');
    const http = await publishWithHttp('lantern-http');
    expect([cli.exit, http.status]).toEqual([0, 201]);
    expect([ui.digest, cli.receipt.digest, http.receipt.digest]).toEqual(Array(3).fill(digestOf(text)));
    expect([cli.receipt.publication, http.receipt.publication]).toEqual([ui.number + 1, ui.number + 2]);
    const links = [link, cli.receipt.links.permalink, http.receipt.links.permalink];
    expect(await Promise.all(links.map(isSameFile))).toEqual([true, true, true]);
    const digest = ui.digest.slice(0, 19);
    steps.add({ step: 'digest', ui: digest, cli: digest, http: digest });
    steps.add({ step: 'publication number', ui: `n = ${ui.number}`, cli: 'n + 1', http: 'n + 2' });
    steps.add({ step: 'cmp permalink file', ui: '0', cli: '0', http: '0' });
  });

  it('keeps the token in the tab and out of every address', async () => {
    const { page, apiRequests } = reader;
    expect(apiRequests.join('\n')).not.toContain(token);
    expect(page.url()).not.toContain(token);
    const kept = await page.evaluate(() => [
      JSON.stringify(sessionStorage),
      JSON.stringify(localStorage),
      document.cookie,
    ]);
    expect(kept.map((place) => place.includes(token))).toEqual([true, false, false]);
  });

  it('stands on the page of its product at once', async () => {
    for (const product of ['lantern-ui', 'lantern-cli', 'lantern-http']) {
      await reader.open(`/en/s/dev.localhost/${product}`);
      expect(await reader.page.getByRole('rowheader', { name: '1.0' }).count()).toBe(1);
    }
    steps.add({ step: 'product page', ui: 'shows 1.0', cli: 'shows 1.0', http: 'shows 1.0' });
  });

  it('gives the same receipt when it is sent again', async () => {
    const { page } = reader;
    await reader.open('/en/publish');
    await page.locator('input[type=file]').setInputFiles(file);
    await submit(page, { product: 'lantern-ui' });
    await page.getByText('The same bytes were published before').waitFor();
    const ui = Number(await receiptLine(page, 'Publication number'));
    const cli = publishWithCli('lantern-cli');
    const http = await publishWithHttp('lantern-http');
    expect([cli.exit, http.status]).toEqual([0, 200]);
    expect([cli.receipt.publication, http.receipt.publication]).toEqual([ui + 1, ui + 2]);
    steps.add({
      step: 'sent again',
      ui: 'the same number',
      cli: 'the same number',
      http: '200, the same number',
    });
  });

  it('leaves no fault behind', () => expect(reader.faults).toEqual([]));
});

describe('J1: a refused publication', () => {
  /** What the page says of the refusal. */
  const problem = async (path: string, names: Parameters<typeof submit>[1]): Promise<string> => {
    await reader.open('/en/publish');
    await reader.page.locator('input[type=file]').setInputFiles(path);
    await submit(reader.page, names);
    return reader.page.getByRole('alert').innerText();
  };
  const cliExit = (path: string, as: string, key = token): number | null =>
    trasluz(['publish', path, '--as', as], { ...environment, TRASLUZ_TOKEN: key }).exit;

  it('says that other bytes stand under that version', async () => {
    const body = readFileSync(otherFile, 'utf8');
    expect(await problem(otherFile, { product: 'lantern-ui' })).toContain('version-conflict');
    expect(cliExit(otherFile, 'dev.localhost/lantern-cli@1.0')).toBe(7);
    expect((await post(url, { as: 'dev.localhost/lantern-http@1.0', token, body })).status).toBe(409);
    steps.add({ step: 'other bytes', ui: 'version-conflict', cli: 'exit 7', http: '409' });
  });

  it('says that the token is not known', async () => {
    const wrong = 'trasluz_wrong';
    expect(await problem(file, { product: 'lantern-ui', token: wrong })).toContain('token-unknown');
    expect(cliExit(file, 'dev.localhost/lantern-cli@1.0', wrong)).toBe(4);
    expect((await post(url, { as: 'dev.localhost/lantern-http@1.0', token: wrong, body: text })).status).toBe(
      401,
    );
    steps.add({ step: 'wrong token', ui: 'token-unknown', cli: 'exit 4', http: '401' });
  });

  it('says that the token is not good for the namespace', async () => {
    expect(await problem(file, { namespace: 'openai.com', product: 'lantern' })).toContain('scope-missing');
    expect(cliExit(file, 'openai.com/lantern@1.0')).toBe(4);
    expect((await post(url, { as: 'openai.com/lantern@1.0', token, body: text })).status).toBe(403);
    steps.add({ step: 'namespace of others', ui: 'scope-missing', cli: 'exit 4', http: '403' });
  });
});
