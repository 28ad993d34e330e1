import type { Page } from '@trasluz/contract';
import type { Context } from 'hono';
import { sealCursor } from './cursor.ts';

/** What was read, and as of which publication. */
export interface AsOf<T> {
  readonly at: number;
  readonly value: T;
}

/** What any page may read, from anywhere, without credentials. */
const OPEN: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Trasluz-At',
  'x-content-type-options': 'nosniff',
};

/** Answers a read with JSON and says as of which publication it is true. */
export function answerAsOf<T extends object>(c: Context, { at, value }: AsOf<T>): Response {
  return c.json(value, 200, { ...OPEN, 'trasluz-at': String(at), 'cache-control': cacheOf(c) });
}

/** Answers a page of a list; the next one is linked as RFC 8288 writes it. */
export function answerPage<T>(c: Context, page: Page<T>): Response {
  if (page.nextCursor === undefined) return answerAsOf(c, { at: page.at, value: page });
  const nextCursor = sealCursor(page.nextCursor, c.req.url);
  const response = answerAsOf(c, { at: page.at, value: { ...page, nextCursor } });
  response.headers.set('link', `<${nextUrl(c, nextCursor)}>; rel="next"`);
  return response;
}

/** Answers with JSON that belongs to no publication. */
export function answerJson(c: Context, value: object): Response {
  return c.json(value, 200, { ...OPEN, 'cache-control': 'no-cache' });
}

/** Answers what was sent in: nobody may keep it, and no page of another origin may read it. */
export function answerSent(c: Context, value: object, status: 200 | 201 = 200): Response {
  return c.json(value, status, { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
}

/** The headers of an answer that is not JSON. */
export function openHeaders(): Readonly<Record<string, string>> {
  return OPEN;
}

/** What was true at a publication stays true, until the catalogue that names suppliers is replaced. */
function cacheOf(c: Context): string {
  return c.req.query('at') === undefined ? 'no-cache' : 'public, max-age=3600';
}

/** Relative, because behind a proxy the server does not know its own address. */
function nextUrl(c: Context, cursor: string): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.set('cursor', cursor);
  return `${pathname}?${searchParams}`;
}
