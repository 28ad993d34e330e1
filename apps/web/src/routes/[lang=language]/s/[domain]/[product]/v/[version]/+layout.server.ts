import { atQuery } from '#web/server/pinned-at.ts';
import type { LayoutServerLoad } from './$types';

/** The version that all its parts are about, and the others one can go to from here. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
  const at = atQuery(url);
  const name = { namespace: params.domain, product: params.product };
  const [version, product] = await Promise.all([
    locals.registry.version({ ...name, version: params.version, ...at }),
    locals.registry.product({ ...name, ...at }),
  ]);
  const versions = product.versions.map(({ reference, version: label }) => ({ reference, version: label }));
  return { version, versions, latest: product.latest };
};
