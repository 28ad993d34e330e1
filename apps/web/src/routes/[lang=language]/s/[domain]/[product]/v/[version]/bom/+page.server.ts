import { NODE_KIND_NAMES } from '@trasluz/contract';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

/** Rows of a page of the table: a screen or two, far below what the browser's own search copes with. */
const ROWS_PER_PAGE = 100;

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const kind = NODE_KIND_NAMES.find((name) => name === url.searchParams.get('kind'));
  const q = url.searchParams.get('q')?.trim() ?? '';
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const { version } = await parent();
  const components = await locals.registry.components({
    sha256: version.digest,
    ...(q === '' ? {} : { q }),
    ...(kind === undefined ? {} : { kind }),
    ...(cursor === undefined ? {} : { cursor }),
    ...atQuery(url),
    limit: ROWS_PER_PAGE,
  });
  return { components, q, kind, cursor };
};
