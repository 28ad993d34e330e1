import { factFilterOf } from '#web/facts/fact-filter.ts';
import { factWords } from '#web/facts/fact-words.ts';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

/** Facts of a page: a document of a few hundred components has thousands. */
const FACTS_PER_PAGE = 100;

export const load: PageServerLoad = async ({ locals, parent, url }) => {
  const filter = factFilterOf(url.searchParams);
  const cursor = url.searchParams.get('cursor') ?? undefined;
  const { version } = await parent();
  const [facts, definitions] = await Promise.all([
    locals.registry.facts({
      sha256: version.digest,
      ...filter,
      ...(cursor === undefined ? {} : { cursor }),
      ...atQuery(url),
      limit: FACTS_PER_PAGE,
    }),
    locals.registry.factDefinitions(),
  ]);
  const ids = new Set(facts.items.map((fact) => fact.id));
  return { facts, filter, cursor, words: factWords(definitions.items, locals.language, ids) };
};
