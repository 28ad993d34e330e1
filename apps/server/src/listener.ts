import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { WebHandler } from '@trasluz/web';

/** The part of the Hono application that a listener needs. */
export interface Application {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Seconds after which a client may ask again while the first start publishes its seed. */
const RETRY_AFTER_SECONDS = '2';

/** Answers while the registry is not ready yet: the port is taken before the database is opened. */
export const refuseUntilReady: RequestListener = (_, response) => {
  response
    .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': RETRY_AFTER_SECONDS })
    .end('Trasluz is starting\n');
};

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
