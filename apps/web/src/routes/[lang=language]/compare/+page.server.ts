import { redirect } from '@sveltejs/kit';
import { addressesFor } from '#web/address/addresses.ts';
import { isReference } from '#web/address/is-reference.ts';
import { referencesOf } from '#web/compare/columns.ts';
import { findExamples } from '#web/compare/examples.ts';
import { factFilterOf } from '#web/facts/fact-filter.ts';
import { factWords } from '#web/facts/fact-words.ts';
import { readComparison } from '#web/server/comparison.ts';
import { atQuery, pinnedAt } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const references = referencesOf(url.searchParams);
  const added = url.searchParams.get('add')?.trim() ?? '';
  const to = addressesFor(locals.language, pinnedAt(url));
  // The field takes a reference or words to search for.
  if (added !== '' && !isReference(added)) redirect(303, to.search({ q: added }));
  // A form without script sends one member for each column; the address of a comparison has one list.
  if (added !== '' || url.searchParams.getAll('ids').length > 1) {
    const columns = added === '' ? references : [...references, added];
    redirect(303, to.compare(columns));
  }
  const comparison = await readComparison(locals.registry, url);
  if (comparison === undefined) {
    return { references, examples: await findExamples(locals.registry, atQuery(url)) };
  }
  const definitions = await locals.registry.factDefinitions();
  const ids = new Set(comparison.groups.flatMap((group) => group.rows.map((row) => row.fact)));
  return {
    references,
    comparison,
    words: factWords(definitions.items, locals.language, ids),
    differences: url.searchParams.get('differences') === 'true',
    lens: factFilterOf(url.searchParams).lens,
  };
};
