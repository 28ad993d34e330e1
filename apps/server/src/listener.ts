import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { WebHandler } from '@trasluz/web';

/** The part of the Hono application that a listener needs. */
export interface Application {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Sends `/v1` and `/docs` to the API and everything else to the UI. */
export function createListener(api: Application, web: WebHandler): RequestListener {
  const toApi = getRequestListener((request) => api.fetch(request));
  return (request, response) => {
    if (isApiPath(request.url ?? '/')) void toApi(request, response);
    else web(request, response);
  };
}

function isApiPath(url: string): boolean {
  return /^\/(v1|docs)(\/|\?|$)/.test(url);
}
