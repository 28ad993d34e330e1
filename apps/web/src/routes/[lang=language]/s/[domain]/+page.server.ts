import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  supplier: await locals.registry.supplier({ domain: params.domain, ...atQuery(url) }),
});
