import { atQuery } from '#web/server/pinned-at.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
  product: await locals.registry.product({
    namespace: params.domain,
    product: params.product,
    ...atQuery(url),
  }),
});
