import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Leads to the pages in the reader's language; the query, such as a pinned state, goes along. */
export const GET: RequestHandler = ({ locals, url, setHeaders }) => {
  setHeaders({ vary: 'accept-language' });
  redirect(307, `/${locals.language}${url.search}`);
};
