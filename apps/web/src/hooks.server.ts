import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { ApiError, createClient } from '@trasluz/contract';
import { isLanguage } from '#web/messages/message.ts';
import { attachedApi, remoteApi } from '#web/server/api-seam.ts';
import { originOf } from '#web/server/origin.ts';
import { preferredLanguage } from '#web/server/preferred-language.ts';
import { THEME_COOKIE, themeOf } from '#web/theme/theme.ts';

/** Where `vite dev` finds a running API when no server attached one. */
const API_URL_DEFAULT = 'http://127.0.0.1:8080';

/** How app.html begins every page; language and theme are put in its place. */
const PAGE_START = '<html lang="en" data-theme="system"';

/** Prepares what every page needs: the language, the theme, the client of the API and a trace id. */
export const handle: Handle = async ({ event, resolve }) => {
  const first = event.url.pathname.split('/')[1];
  const language = isLanguage(first)
    ? first
    : preferredLanguage(event.request.headers.get('accept-language'));
  const request = event.platform?.req;
  const origin = originOf(event.url, request);
  const api = attachedApi(request) ?? remoteApi(process.env['TRASLUZ_API_URL'] ?? API_URL_DEFAULT);
  event.locals.language = language;
  event.locals.theme = themeOf(event.cookies.get(THEME_COOKIE));
  event.locals.origin = origin;
  event.locals.traceId = crypto.randomUUID();
  event.locals.registry = createClient({ baseUrl: origin, fetch: api, language });
  const response = await resolve(event, {
    preload: ({ type }) => type !== 'asset',
    transformPageChunk: ({ html }) =>
      html.replace(PAGE_START, `<html lang="${language}" data-theme="${event.locals.theme}"`),
  });
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'same-origin');
  return response;
};

/** Tells the reader what failed in the API's own words, and the log where to look. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  const { traceId } = event.locals;
  if (error instanceof ApiError) {
    return {
      status: error.status,
      message: error.problem.title,
      code: error.code,
      traceId: error.problem.traceId,
    };
  }
  if (kind === 'unknown') console.error(`${traceId} ${event.request.method} ${event.url.pathname}`, error);
  return { traceId };
};
