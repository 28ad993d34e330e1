import type { Page } from '../read/page.ts';

/** More pages than any test has items: a cursor that does not move must fail, not hang. */
const PAGES_MAX = 1_000;

/** Reads a list page by page to its end. */
export async function walk<T>(read: (cursor?: string) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let page = await read();
  for (let pages = 1; pages < PAGES_MAX; pages += 1) {
    items.push(...page.items);
    if (page.nextCursor === undefined) return items;
    page = await read(page.nextCursor);
  }
  throw new RangeError(`The list did not end after ${PAGES_MAX} pages`);
}
