import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { handle, handleError } from '../hooks.server.ts';
import type { ApiFetch } from '../server/api-seam.ts';
import { attachApi } from '../server/api-seam.ts';
import { plain } from './html.ts';
import { type AnyLoad, type PageRoute, routeOf } from './page-routes.ts';
import Stack from './Stack.svelte';

/** What a browser gets for an address. */
export interface OpenedPage {
  readonly status: number;
  /** The whole document as the server sends it. */
  readonly html: string;
  readonly head: string;
  readonly body: string;
  /** What the load functions gave to the page. */
  readonly data: Record<string, unknown>;
  /** Where a redirect leads. */
  readonly location?: string;
  readonly headers: Headers;
}

/** How a browser asks. */
export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
}

type Opened = Pick<OpenedPage, 'body' | 'data' | 'head' | 'location' | 'status'>;

/** Opens a page as SvelteKit does: the hook, the load functions from the outside in, then the components. */
export async function openPage(api: ApiFetch, path: string, asking: Asking = {}): Promise<OpenedPage> {
  const event = eventOf(api, path, asking);
  let opened: Opened = { status: 500, head: '', body: '', data: {} };
  const response = await handle({
    event,
    resolve: async (resolved, options) => {
      opened = await answer(resolved);
      const start = '<!doctype html><html lang="en" data-theme="system">';
      const html = `${start}<head>${opened.head}</head><body>${opened.body}</body></html>`;
      const sent = await options?.transformPageChunk?.({ html, done: true });
      return new Response(sent ?? html, { status: opened.status });
    },
  });
  return { ...opened, html: await response.text(), headers: response.headers };
}

function eventOf(api: ApiFetch, path: string, { headers = {}, cookies = {} }: Asking): RequestEvent {
  const url = new URL(path, 'http://registry.example');
  const req = new IncomingMessage(new Socket());
  attachApi(req, api);
  const event = {
    url,
    request: new Request(url, { headers }),
    platform: { req },
    cookies: { get: (name: string) => cookies[name] },
    locals: {},
    setHeaders: () => undefined,
  };
  // What the pages read of an event; the rest belongs to SvelteKit.
  return event as unknown as RequestEvent;
}

async function answer(event: RequestEvent): Promise<Opened> {
  const found = routeOf(event.url.pathname);
  const data: Record<string, unknown> = {};
  try {
    for (const load of found.route.loads) Object.assign(data, await load(loadEventOf(event, found, data)));
    return { status: 200, data, ...draw(event, found, data) };
  } catch (error) {
    if (isRedirect(error))
      return { status: error.status, head: '', body: '', data, location: error.location };
    return { data, ...failed(event, error, data) };
  }
}

interface Found {
  readonly route: PageRoute;
  readonly params: Readonly<Record<string, string>>;
}

function loadEventOf(event: RequestEvent, { params }: Found, data: object): Parameters<AnyLoad>[0] {
  return { ...event, params, parent: async () => ({ ...data }) };
}

function failed(event: RequestEvent, error: unknown, data: Record<string, unknown>): Omit<Opened, 'data'> {
  const input = { error, event, kind: 'unknown', status: 500, message: 'Internal Error' } as const;
  const shape = isHttpError(error)
    ? { ...error.body, status: error.status }
    : { status: 500, message: 'Internal Error', ...(handleError(input as never) as object) };
  const status = Number(shape.status);
  const page = {
    ...pageOf(event, data),
    status,
    error: shape,
    params: { lang: event.url.pathname.split('/')[1] },
  };
  const { route } = routeOf(event.url.pathname);
  // An error of a load function is shown inside the outermost layout, which knows nothing of the page.
  const components = 'newest' in data ? [...route.stack.slice(0, 1), route.error] : [route.error];
  return { status, ...drawn(components, { data }, page) };
}

function draw(
  event: RequestEvent,
  { route, params }: Found,
  data: Record<string, unknown>,
): Pick<Opened, 'body' | 'head'> {
  return drawn(route.stack, { data, params }, { ...pageOf(event, data), params, route: { id: route.id } });
}

function pageOf({ url }: RequestEvent, data: object): Record<string, unknown> {
  return { url, params: {}, route: { id: null }, status: 200, error: null, data, form: null, state: {} };
}

function drawn(
  components: readonly Component<Record<string, unknown>>[],
  props: Record<string, unknown>,
  page: Record<string, unknown>,
): Pick<Opened, 'body' | 'head'> {
  const { head, body } = render(Stack, {
    props: { components, props },
    context: new Map([['__request__', { page }]]),
  });
  return { head: plain(head), body: plain(body) };
}
