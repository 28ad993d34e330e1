import { error } from '@sveltejs/kit';
import { parseDiffPath } from '#web/address/addresses.ts';
import { factIdsOf } from '#web/diff/change-groups.ts';
import { factWords } from '#web/facts/fact-words.ts';
import { diffMessages } from '#web/messages/diff.ts';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const sides = parseDiffPath(params.references);
  if (sides === undefined) error(404, diffMessages[locals.language].invalidHint);
  const [answer, definitions] = await Promise.all([
    locals.registry.diff({ ...sides, ...atQuery(url) }),
    locals.registry.factDefinitions(),
  ]);
  return { ...answer, words: factWords(definitions.items, locals.language, factIdsOf(answer.diff)) };
};
