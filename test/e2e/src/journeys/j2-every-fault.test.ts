import type { ValidationResult } from '@trasluz/contract';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { brokenDocuments } from '../broken/broken-documents.ts';
import { openBrowser } from '../browser.ts';
import { trasluz } from '../cli.ts';
import { createFolder } from '../folder.ts';
import { ask } from '../http.ts';
import { findingLine, findingsOnPage } from '../page-findings.ts';
import { openReader, type Reader } from '../reader.ts';
import { createSteps } from '../steps.ts';

const url = inject('registryUrl');
const folder = createFolder();
const steps = createSteps('J2 every fault');
const documents = brokenDocuments().map((document, index) => ({
  ...document,
  file: folder.write(`broken-${String(index).padStart(2, '0')}`, document.bytes),
}));

/** What the command says of all of them, in one run; in the order of the files. */
let cli: readonly ValidationResult[] = [];
let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  const { stdout } = trasluz(['validate', ...documents.map(({ file }) => file), '-o', 'json']);
  // The shape of a report: `{ schema, results }`, a result for each file.
  cli = (JSON.parse(stdout) as { readonly results: readonly ValidationResult[] }).results;
  browser = await openBrowser();
  reader = await openReader(browser, url);
});

afterAll(async () => {
  steps.print();
  await browser.close();
  folder.remove();
});

describe('J2: every kind of fault in every format', () => {
  it('is there', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
    expect(cli).toHaveLength(documents.length);
    expect(new Set(documents.map(({ told }) => told.slice(0, 5))).size).toBeGreaterThan(25);
  });

  it.each(documents.map((document, index) => ({ ...document, index })))(
    'is told alike through every door: $name',
    async ({ name, told, bytes, mediaType, file, index }) => {
      await reader.open('/en/publish');
      const ui = await findingsOnPage(reader.page, file);
      const byCommand = sorted(cli[index]);
      const answer = await ask(`${url}/v1/validate`, {
        method: 'POST',
        headers: { 'content-type': mediaType },
        body: bytes as Uint8Array<ArrayBuffer>, // never shared memory
      });
      expect(answer.status).toBe(200);
      const http = sorted(answer.json() as ValidationResult);
      steps.add({ step: name, ui: ui.map(short).join('; '), cli: same(byCommand, ui), http: same(http, ui) });
      expect(byCommand).toEqual(ui);
      expect(http).toEqual(ui);
      const [code = '', pointer = ''] = told.split(' ');
      expect(ui[0]).toMatch(code);
      expect(ui[0]).toContain(pointer);
    },
  );

  it('leaves no request to the API and no fault behind', () => {
    expect(reader.apiRequests).toEqual([]);
    expect(reader.faults).toEqual([]);
  });
});

/** Errors first, as the page lists them. */
function sorted(result: ValidationResult | undefined): readonly string[] {
  const issues = result?.issues ?? [];
  return [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity === 'warning'),
  ].map(findingLine);
}

function same(one: readonly string[], other: readonly string[]): string {
  return JSON.stringify(one) === JSON.stringify(other) ? 'the same' : one.map(short).join('; ');
}

/** Pointers into deep nesting are long. */
function short(line: string): string {
  return line.length > 70 ? `${line.slice(0, 70)}…` : line;
}
