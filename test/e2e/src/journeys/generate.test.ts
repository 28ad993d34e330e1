import { readFileSync } from 'node:fs';
import type { Receipt } from '@trasluz/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { trasluz, trasluzJson } from '../cli.ts';
import { createFolder } from '../folder.ts';
import { validate } from '../http.ts';
import { writeModelDirectory } from '../model-directory.ts';
import { openReader, type Reader } from '../reader.ts';

const url = inject('registryUrl');
const environment = { TRASLUZ_TOKEN: inject('registryToken'), TRASLUZ_REGISTRY: url };
const reference = 'dev.localhost/wick@1.0';
const page = '/en/s/dev.localhost/wick/v/1.0';
const folder = createFolder();
const models = createFolder();

let browser: Browser;
let reader: Reader;
let text: string;
let file: string;

beforeAll(async () => {
  writeModelDirectory(models.path);
  const { exit, stdout, stderr } = trasluz(['generate', 'model', models.path]);
  expect([exit, stderr]).toEqual([0, '']);
  text = stdout;
  file = folder.write('wick.cdx.json', text);
  browser = await openBrowser();
  reader = await openReader(browser, url);
});

afterAll(async () => {
  await browser.close();
  folder.remove();
  models.remove();
});

describe('a model directory becomes a published document', () => {
  it('is the same to the byte when it is made again, into a file too', () => {
    const again = folder.write('again.cdx.json', '');
    expect(trasluz(['generate', 'model', models.path, '-o', `cyclonedx=${again}`]).exit).toBe(0);
    expect(readFileSync(again, 'utf8')).toBe(text);
  });

  it('is valid for the command and for the registry', async () => {
    const { exit, result } = trasluzJson(['validate', file]);
    expect(exit).toBe(0);
    expect(result).toMatchObject({ valid: true, format: { version: '1.7' }, counts: { errors: 0 } });
    expect((await validate(url, text)).json()).toMatchObject({ valid: true, counts: { errors: 0 } });
  });

  it('is published with the command', () => {
    const { exit, result } = trasluzJson(['publish', file, '--as', reference], environment);
    expect(exit).toBe(0);
    // The shape of a result of `publish`.
    expect((result as { readonly receipt: Receipt }).receipt.reference).toBe(reference);
  });

  it('sums up on its page what is known and what is not', async () => {
    await reader.open(page);
    expect(await reader.page.getByRole('heading', { level: 1 }).innerText()).toContain('Wick');
    const cards = reader.page.getByRole('article');
    expect(await cards.count()).toBe(6);
    const identity = await cards.filter({ hasText: 'Identity and description' }).innerText();
    expect(identity).toMatch(/\d+\s+Declared/);
    expect(identity).toMatch(/\d+\s+Not disclosed/);
    expect(identity).toMatch(/\d+\s+Not assessed/);
  });

  it.each([
    ['component.license', 'Apache-2.0'],
    ['model.parameters', '32'],
    ['model.context-length', '128'],
    ['lineage.base-model', 'lantern-lab/lantern-base'],
    ['weights.format', 'safetensors'],
    ['model.limitations', 'It knows nothing about the sea.'],
  ])('shows what the files state: %s', async (fact, value) => {
    await reader.open(`${page}/facts?state=declared`);
    const cell = reader.page.locator(`a.cell[href*="${fact}~"]`).first();
    expect(await cell.innerText()).toMatch(new RegExp(`${value}[\\s\\S]*Declared`));
  });

  it('shows what was looked for in vain as not assessed, with the places that were searched', async () => {
    await reader.open(`${page}/facts?state=not-assessed`);
    await reader.page.locator('a.cell[href*="model.energy~"]').click();
    const drawer = reader.page.getByRole('dialog');
    expect(await drawer.innerText()).toMatch(/Not assessed[\s\S]*README\.md/);
  });

  it('opens the evidence of a fact: who says it, where it stands, in which document', async () => {
    await reader.open(`${page}/facts`);
    await reader.page.locator('a.cell[href*="model.architecture~"]').first().click();
    const text = await reader.page.getByRole('dialog').innerText();
    expect(text).toContain('LlamaForCausalLM');
    expect(text).toMatch(/\/metadata\/component\/modelCard\/modelParameters\/\w+/);
    expect(text).toMatch(/sha256:[0-9a-f]{64}/);
    expect(text).toMatch(/Publication\s+\d+/i);
  });

  it('lists its files and where it comes from', async () => {
    await reader.open(`${page}/bom`);
    expect(await reader.page.getByRole('table').innerText()).toContain('model.safetensors');
    await reader.open(`${page}/lineage`);
    expect(await reader.page.locator('main').innerText()).toContain('lantern-base');
  });

  it('leaves no fault behind', () => expect(reader.faults).toEqual([]));
});
