import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { trasluz } from './cli.ts';
import { parseCsv } from './comparison-page.ts';
import { createFolder } from './folder.ts';
import { hostileDocument } from './hostile-document.ts';
import { ask, post } from './http.ts';
import { openReader, type Reader } from './reader.ts';

const url = inject('registryUrl');
const token = inject('registryToken');
const first = 'dev.localhost/hostile@1.0';
const second = 'dev.localhost/hostile@2.0';
const page = '/s/dev.localhost/hostile/v/1.0';
const folder = createFolder();
const file = folder.write('hostile.json', hostileDocument(0));
/** The same document with a reference to nothing, so that the findings quote it. */
const brokenFile = folder.write(
  'broken.json',
  hostileDocument(0).replace('"dependsOn":["', '"dependsOn":["\\u001b[2J'),
);
const NARROW = { width: 390, height: 844 };

/** Control characters besides the line end, and what turns the direction of text around. */
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser, url, { viewport: NARROW });
  for (const [round, as] of [first, second].entries()) {
    const { status, bytes } = await post(url, { as, token, body: hostileDocument(round) });
    expect(status, new TextDecoder().decode(bytes)).toBe(201);
  }
});

afterAll(async () => {
  await browser.close();
  folder.remove();
});

/** What an attack would leave in the page. */
function traces(): Promise<readonly string[]> {
  return reader.page.evaluate(() => {
    const injected = document.querySelectorAll(
      'main img, main script:not([type="application/json"]), main iframe, [onerror], [onload]',
    );
    const links = [...document.querySelectorAll('a')].filter((link) =>
      /^\s*(javascript|data|vbscript):/i.test(link.href),
    );
    const ran = 'attacked' in globalThis ? ['a script ran'] : [];
    const wide =
      document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['scrolls sideways'] : [];
    return [...ran, ...wide, ...[...injected, ...links].map((element) => element.outerHTML.slice(0, 200))];
  });
}

describe('a document whose every text attacks', () => {
  it.each([
    '/search?q=hostile',
    `/search?q=${encodeURIComponent('<script>globalThis.attacked = true</script>')}`,
    '/s/dev.localhost',
    '/s/dev.localhost/hostile',
    page,
    `${page}/facts`,
    `${page}/facts?evidence=${encodeURIComponent('model.limitations~subject')}`,
    `${page}/bom`,
    `${page}/lineage`,
    `/compare?ids=${first},${second}`,
    `/compare?ids=${first},${second}&evidence=model.limitations~0`,
    `/diff/${encodeURIComponent(first)}...${encodeURIComponent(second)}`,
  ])('is only text on %s', async (path) => {
    await reader.open(`/en${path}`);
    expect(await traces()).toEqual([]);
    expect(await reader.page.locator('h1').count()).toBe(1);
    expect(reader.faults).toEqual([]);
  });

  it.each([file, brokenFile])('is only text where it is checked before publishing', async (path) => {
    await reader.open('/en/publish');
    await reader.page.locator('input[type=file]').setInputFiles(path);
    await reader.page.getByRole('heading', { name: /No errors found|cannot be published/ }).waitFor();
    for (const summary of await reader.page.locator('main details > summary').all()) await summary.click();
    expect(await traces()).toEqual([]);
    expect(reader.faults).toEqual([]);
  });

  it.each(['', '&separator=semicolon'])('starts no formula in a spreadsheet%s', async (separator) => {
    const csv = await ask(`${url}/en/compare/export.csv?ids=${first},${second}${separator}`);
    const text = new TextDecoder().decode(csv.bytes);
    const cells = parseCsv(separator === '' ? text : text.replaceAll('";"', '","')).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK")).length).toBeGreaterThan(0);
  });

  it.each([
    [0, ['show', first]],
    [0, ['show', first, '-o', 'markdown']],
    [0, ['search', 'hostile']],
    [0, ['compare', first, second]],
    [0, ['diff', first, second]],
    [0, ['diff', first, second, '-o', 'markdown']],
    [0, ['validate', file]],
    [2, ['validate', brokenFile]],
    [2, ['validate', brokenFile, '-o', 'markdown']],
  ])('sends no command to the terminal (exit %i): %s', (exit, args) => {
    const result = trasluz(args, { TRASLUZ_REGISTRY: url });
    expect(result.exit).toBe(exit);
    expect(UNPRINTABLE.exec(result.stdout + result.stderr)).toBeNull();
  });

  it('adds no header to an answer', async () => {
    const { headers } = await ask(`${url}/v1/suppliers/dev.localhost/products/hostile/versions/1.0`);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
