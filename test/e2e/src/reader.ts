import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A person at a browser window of their own, and what the pages did that they must not do. */
export interface Reader {
  readonly page: Page;
  /** Script errors, console errors (refusals of the content security policy are among them), dialogs, foreign requests. */
  readonly faults: readonly string[];
  /** Every request to the API that the pages made, as "METHOD path?query". */
  readonly apiRequests: readonly string[];
  /** Opens a path and waits until the page answers to the keyboard. */
  readonly open: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page of this registry that has not answered by then does not answer. */
const WAIT_MAX_MS = 15_000;

/** Opens a private window at the registry; nothing is kept between two of them. */
export async function openReader(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Reader> {
  const context = await browser.newContext({ baseURL: url, locale: 'en-GB', ...options });
  context.setDefaultTimeout(WAIT_MAX_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  const apiRequests: string[] = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, pathname, search, protocol } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || origin === new URL(url).origin;
    if (!isLocal) faults.push(`request to ${origin}`);
    if (pathname.startsWith('/v1')) apiRequests.push(`${request.method()} ${pathname}${search}`);
  });
  const open = async (path: string): Promise<void> => {
    await page.goto(path);
    await whenReady(page);
  };
  return { page, faults, apiRequests, open, close: () => context.close() };
}

/** Waits until the scripts of a page have taken over what the server rendered. */
export async function whenReady(page: Page): Promise<void> {
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached' });
}
