import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiFetch, attachApi } from './server/api-seam.ts';

export type { ApiFetch } from './server/api-seam.ts';

/** A listener of `node:http` that answers every page and asset of the web UI, and 404 pages for the rest. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** What the web UI needs from the process that serves it. */
export interface WebHandlerOptions {
  /** The API in the same process: `app.fetch` of the Hono application. */
  readonly api: ApiFetch;
  /** Where `vite build` put the handler; the `build` folder of this package unless told otherwise. */
  readonly buildUrl?: URL;
}

/** Loads the built UI and binds it to an API; rejects when `vite build` has not run. */
export async function createWebHandler(options: WebHandlerOptions): Promise<WebHandler> {
  const buildUrl = options.buildUrl ?? new URL('../build/handler.js', import.meta.url);
  const built: { handler: WebHandler } = await import(buildUrl.href);
  return (request, response) => {
    attachApi(request, options.api);
    built.handler(request, response);
  };
}
