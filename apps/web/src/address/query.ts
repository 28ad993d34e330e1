/** One member of a query string; `undefined` and empty text are left out. */
export type QueryValue = string | number | boolean | undefined;

/** What of an address the pages read; both the platform's URL and the read-only one of a page are such. */
export interface PageUrl {
  readonly href: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: Iterable<readonly [string, string]> & { get(name: string): string | null };
}

/** Characters that are legal in a query (RFC 3986 §3.4) and keep references readable: `a.example/b@1,c.example/d@2`. */
const READABLE = /%2F|%40|%3A|%2C/gu;

/** Appends a query to a path in the order given. */
export function withQuery(path: string, query: Readonly<Record<string, QueryValue>>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' || value === false ? [] : [`${name}=${encoded(String(value))}`],
  );
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** The address of a page with some members of its query changed and the others kept. */
export function changedQuery(url: PageUrl, changes: Readonly<Record<string, QueryValue>>): string {
  const kept = Object.fromEntries(url.searchParams);
  return withQuery(url.pathname, { ...kept, ...changes });
}

function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll(READABLE, decodeURIComponent);
}
