import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import type { RequestEvent } from '@sveltejs/kit';
import { ApiError, type Problem } from '@trasluz/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handle, handleError } from './hooks.server.ts';
import { GET } from './routes/+server.ts';
import { type ApiFetch, attachApi } from './server/api-seam.ts';

interface Asked {
  readonly path?: string;
  readonly acceptLanguage?: string;
  readonly cookie?: string;
  readonly forwardedProto?: string;
  readonly api?: ApiFetch;
}

function eventOf({ path = '/en', acceptLanguage, cookie, forwardedProto, api }: Asked): RequestEvent {
  const url = new URL(path, 'https://registry.example');
  const req = new IncomingMessage(new Socket());
  if (forwardedProto !== undefined) req.headers['x-forwarded-proto'] = forwardedProto;
  if (api !== undefined) attachApi(req, api);
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
  const event = {
    url,
    request: new Request(url, { headers }),
    platform: { req },
    cookies: { get: (name: string) => (name === 'trasluz-theme' ? cookie : undefined) },
    locals: {},
  };
  // What the hook reads of an event; the rest belongs to SvelteKit.
  return event as unknown as RequestEvent;
}

const PAGE = '<!doctype html><html lang="en" data-theme="system"><p>&lt;html lang="en"</p>';

async function handled(asked: Asked): Promise<{ event: RequestEvent; html: string; headers: Headers }> {
  const event = eventOf(asked);
  const response = await handle({
    event,
    resolve: async (_, options) =>
      new Response(await options?.transformPageChunk?.({ html: PAGE, done: true })),
  });
  return { event, html: await response.text(), headers: response.headers };
}

describe('the hook', () => {
  it.each<[Asked, string]>([
    [{ path: '/en' }, 'en'],
    [{ path: '/es/search' }, 'es'],
    [{ path: '/es', acceptLanguage: 'en' }, 'es'],
    [{ path: '/', acceptLanguage: 'es-MX,es;q=0.9' }, 'es'],
    [{ path: '/fr', acceptLanguage: 'es' }, 'es'],
    [{ path: '/' }, 'en'],
    [{ path: '/__proto__', acceptLanguage: 'constructor' }, 'en'],
  ])('takes of %j the language %s', async (asked, language) => {
    const { event, html } = await handled(asked);
    expect(event.locals.language).toBe(language);
    expect(html).toContain(`<html lang="${language}" data-theme="system">`);
  });

  it.each([
    ['dark', 'dark'],
    ['light', 'light'],
    ['system', 'system'],
    [undefined, 'system'],
    ['"><script>alert(1)</script>', 'system'],
    ['DARK', 'system'],
  ])('takes of the cookie %j the theme %s', async (cookie, theme) => {
    const { event, html } = await handled(cookie === undefined ? {} : { cookie });
    expect(event.locals.theme).toBe(theme);
    expect(html.startsWith(`<!doctype html><html lang="en" data-theme="${theme}">`)).toBe(true);
  });

  it('changes the start of the page only, not what a document says', async () => {
    expect((await handled({ path: '/es', cookie: 'dark' })).html).toBe(
      '<!doctype html><html lang="es" data-theme="dark"><p>&lt;html lang="en"</p>',
    );
  });

  it('lets no browser guess types or tell other sites where one came from', async () => {
    const { headers } = await handled({});
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual([
      'nosniff',
      'same-origin',
    ]);
  });

  it.each([
    [undefined, 'http://registry.example'],
    ['https', 'https://registry.example'],
    ['http', 'http://registry.example'],
    ['gopher', 'https://registry.example'],
  ])('behind a proxy that says %j writes links to %s', async (forwardedProto, origin) => {
    const { event } = await handled(forwardedProto === undefined ? {} : { forwardedProto });
    expect(event.locals.origin).toBe(origin);
  });

  it('gives every request a trace id of its own', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => (await handled({})).event.locals.traceId));
    expect(new Set(ids).size).toBe(3);
  });

  it('asks the API of its own server, in the language of the page', async () => {
    const asked: Request[] = [];
    const api: ApiFetch = (request) => {
      asked.push(request);
      return Response.json({ name: 'Trasluz', version: '0', at: 5 });
    };
    const { event } = await handled({ path: '/es', api });
    await event.locals.registry.status().catch(() => undefined);
    expect(
      asked.map((request) => [new URL(request.url).pathname, request.headers.get('accept-language')]),
    ).toEqual([['/v1/status', 'es']]);
  });
});

describe('what the reader is told of a mistake', () => {
  afterEach(() => vi.restoreAllMocks());

  const problem = {
    type: '/docs/api#version-not-found',
    title: 'There is no such version',
    status: 404,
    code: 'version-not-found',
    instance: '/v1/x',
    retryable: false,
    traceId: 'api-trace',
  } as const satisfies Problem;

  function told(error: unknown, kind: 'not-found' | 'unknown' = 'unknown'): unknown {
    const event = eventOf({});
    event.locals.traceId = 'page-trace';
    return handleError({ error, event, kind, status: 500, message: 'Internal Error' } as never);
  }

  it('is what the API says, with its trace id', () => {
    expect(told(new ApiError(problem))).toEqual({
      status: 404,
      message: 'There is no such version',
      code: 'version-not-found',
      traceId: 'api-trace',
    });
  });

  it('is a trace id alone where the mistake is our own, and the log has the rest', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const mistake = new TypeError('secret detail');
    expect(told(mistake)).toEqual({ traceId: 'page-trace' });
    expect(log.mock.calls).toEqual([['page-trace GET /en', mistake]]);
  });

  it('fills no log with addresses that do not exist', () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(told(new Error('not found'), 'not-found')).toEqual({ traceId: 'page-trace' });
    expect(log).not.toHaveBeenCalled();
  });
});

describe('the address without a language', () => {
  it.each([
    ['/', 'en', '/en'],
    ['/?at=7', 'es', '/es?at=7'],
  ])('%s leads a reader of %s to %s', (path, language, location) => {
    const headers: Record<string, string>[] = [];
    const event = {
      url: new URL(path, 'http://registry.example'),
      locals: { language },
      setHeaders: (set: Record<string, string>) => headers.push(set),
    };
    expect(() => GET(event as never)).toThrow(expect.objectContaining({ status: 307, location }));
    expect(headers).toEqual([{ vary: 'accept-language' }]);
  });
});
