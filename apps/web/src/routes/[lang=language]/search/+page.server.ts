import { isFiltered, searchQueryOf } from '#web/search/search-query.ts';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const query = searchQueryOf(url.searchParams);
  const [results, definitions] = await Promise.all([
    locals.registry.search({ ...query, ...atQuery(url), limit: 25 }),
    locals.registry.factDefinitions(),
  ]);
  const facts = definitions.items.map(({ id, lens, label }) => ({ id, lens, label: label[locals.language] }));
  return { query, results, facts, filtered: isFiltered(query) };
};
