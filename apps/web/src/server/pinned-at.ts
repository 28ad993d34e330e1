import { error } from '@sveltejs/kit';
import { PUBLICATION_MAX } from '@trasluz/contract';

/** The publication number that an address pins; `undefined` where it pins none. Anything else is a wrong address. */
export function pinnedAt(url: URL): number | undefined {
  const text = url.searchParams.get('at');
  if (text === null || text === '') return undefined;
  const at = Number(text);
  if (/^\d{1,10}$/u.test(text) && at <= PUBLICATION_MAX) return at;
  error(400, `Cannot read "at": ${JSON.stringify(text.slice(0, 40))} is not a publication number`);
}

/** The same as a member of a request: absent where nothing is pinned. */
export function atQuery(url: URL): { at?: number } {
  const at = pinnedAt(url);
  return at === undefined ? {} : { at };
}
