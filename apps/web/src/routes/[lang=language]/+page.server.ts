import { findExamples } from '#web/compare/examples.ts';
import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
  examples: await findExamples(locals.registry, atQuery(url)),
});
