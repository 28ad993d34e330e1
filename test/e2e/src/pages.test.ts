import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { openReader, type Reader } from './reader.ts';

const url = inject('registryUrl');
const LANGUAGES = ['en', 'es'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Widths of the narrowest window that WCAG 2.2 asks for (1.4.10) and of a common phone. */
const NARROW_WIDTHS = [320, 390];
const HEIGHT = 844;

const chip = '/s/community.localhost/aws-trainium2/v/2026-08';
const chips = 'community.localhost/aws-trainium2@2026-08,community.localhost/nvidia-h100-sxm@2026-08';
const diff = chips.split(',').map(encodeURIComponent).join('...');

/** Every route of the UI, each with content of the seed. */
const ROUTES: Readonly<Record<string, string>> = {
  home: '',
  search: '/search?q=google',
  'search without results': '/search?q=nothing-has-this-name',
  supplier: '/s/openai.com',
  product: '/s/community.localhost/aws-trainium2',
  version: chip,
  facts: `${chip}/facts`,
  'a fact with its evidence': `${chip}/facts?evidence=product.name~subject`,
  bom: `${chip}/bom`,
  lineage: '/s/community.localhost/openai/v/2025-12/lineage',
  'compare chips': `/compare?ids=${chips}`,
  'compare with evidence': `/compare?ids=${chips}&evidence=product.name~0`,
  'compare nothing': '/compare',
  diff: `/diff/${diff}`,
  publish: '/publish',
  'missing page': '/there/is/nothing',
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** What went wrong besides the answer 404 itself, which the browser reports as an error of its own. */
function faultsOf(reader: Reader, route: string): readonly string[] {
  return reader.faults.filter((fault) => route !== 'missing page' || !fault.includes('status of 404'));
}

/** The rules of WCAG that the page breaks, each with the first element that does; in the second theme only colours differ. */
async function violations(reader: Reader, colorScheme: (typeof SCHEMES)[number]): Promise<readonly string[]> {
  await reader.page.emulateMedia({ colorScheme });
  await reader.page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
  const axe = new AxeBuilder({ page: reader.page });
  const rules = colorScheme === 'light' ? axe.withTags(WCAG) : axe.withRules('color-contrast');
  const { violations: found } = await rules.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} (${nodes.length})`);
}

function overflow(reader: Reader): Promise<number> {
  return reader.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

describe.each(Object.entries(ROUTES))('page: %s', (route, path) => {
  it.each(LANGUAGES)(
    'breaks no rule of WCAG 2.2 AA in both themes, asks no third party, is written in %s',
    async (language) => {
      const reader = await openReader(browser, url, { colorScheme: 'light' });
      await reader.open(`/${language}${path}`);
      expect(await reader.page.locator('html').getAttribute('lang')).toBe(language);
      const alternates = await reader.page
        .locator('link[rel=alternate]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        );
      expect(alternates).toEqual(LANGUAGES.map((other) => [other, expect.stringContaining(`/${other}`)]));
      for (const colorScheme of SCHEMES)
        expect(await violations(reader, colorScheme), colorScheme).toEqual([]);
      expect(faultsOf(reader, route)).toEqual([]);
      await reader.close();
    },
  );

  it('fits narrow windows without scrolling sideways', async () => {
    const reader = await openReader(browser, url, {
      viewport: { width: NARROW_WIDTHS[0] ?? 0, height: HEIGHT },
    });
    await reader.open(`/es${path}`);
    for (const width of NARROW_WIDTHS) {
      await reader.page.setViewportSize({ width, height: HEIGHT });
      expect(await overflow(reader), `${width} px`).toBeLessThanOrEqual(0);
    }
    await reader.close();
  });
});
