import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openReader, type Reader } from './reader.ts';

const url = inject('registryUrl');
const chips = 'community.localhost/aws-trainium2@2026-08,community.localhost/nvidia-h100-sxm@2026-08';
/** Further than this nobody presses Tab. */
const TABS_MAX = 80;

let browser: Browser;
let reader: Reader;

beforeAll(async () => {
  browser = await openBrowser();
  reader = await openReader(browser, url);
});

afterAll(() => browser.close());

/** Presses Tab until an element that fits has the focus; `false` when none comes. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let press = 0; press < TABS_MAX; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((fits) => document.activeElement?.matches(fits) === true, selector)) return true;
  }
  return false;
}

describe('the keyboard alone', () => {
  it('skips to the content first', async () => {
    await reader.open('/en');
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.locator(':focus').innerText()).toBe('Skip to the content');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.locator('main:focus').count()).toBe(1);
  });

  it.each(['/en', '/en/search?q=google', '/en/publish'])(
    'reaches the search of %s with a slash',
    async (path) => {
      await reader.open(path);
      await reader.page.keyboard.press('/');
      expect(await reader.page.locator('#site-search:focus').count()).toBe(1);
      await reader.page.keyboard.type('a/b');
      expect(await reader.page.locator('#site-search').inputValue()).toMatch(/a\/b$/);
    },
  );

  it('ticks a result and compares', async () => {
    const { page } = reader;
    await reader.open('/en/search?q=H100');
    expect(await tabTo(page, 'input[name=ids]')).toBe(true);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await tabTo(page, 'input[name=ids]')).toBe(true);
    await page.keyboard.press('Space');
    const link = page.getByRole('link', { name: 'Compare 2' });
    await link.waitFor();
    expect(await tabTo(page, '.tray a')).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('table').waitFor();
  });

  it('opens the evidence with Enter, stays inside, closes with Escape and returns', async () => {
    const { page } = reader;
    await reader.open(`/en/compare?ids=${chips}`);
    expect(await tabTo(page, 'a.cell')).toBe(true);
    const href = await page.locator(':focus').getAttribute('href');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.matches('a.cell'));
    expect(await page.locator(':focus').getAttribute('href')).toBe(href);
  });

  it('leaves no fault behind', () => expect(reader.faults).toEqual([]));
});
