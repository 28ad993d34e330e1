import { error } from '@sveltejs/kit';
import { compareMessages } from '#web/messages/compare.ts';
import { readComparison } from '#web/server/comparison.ts';
import type { RequestHandler } from './$types';

/** The whole comparison as the API answers it, as a file. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const comparison = await readComparison(locals.registry, url);
  if (comparison === undefined) error(400, compareMessages[locals.language].oneTitle);
  return new Response(`${JSON.stringify(comparison, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json',
      'content-disposition': `attachment; filename="comparison-${comparison.at}.json"`,
    },
  });
};
