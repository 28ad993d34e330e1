import { pinnedAt } from '#web/server/pinned-at.ts';
import type { LayoutServerLoad } from './$types';

/** What every page knows: its language, the state of the registry it shows, and how the reader wants to see it. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
  const at = pinnedAt(url);
  const { at: newest } = await locals.registry.status();
  return { language: params.lang, at, newest, theme: locals.theme, origin: locals.origin };
};
