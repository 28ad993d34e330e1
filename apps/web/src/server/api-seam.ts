/** Answers one request of the registry API, in process or over the network. */
export type ApiFetch = (request: Request) => Response | Promise<Response>;

/**
 * The API travels on the request itself, so that two servers in one process never share one.
 * The key is a registered symbol because the built UI carries its own copy of this module.
 */
const API: unique symbol = Symbol.for('trasluz.web.api');

/** Hands the API to the UI for the time of one request. */
export function attachApi(request: object, api: ApiFetch): void {
  Object.defineProperty(request, API, { value: api });
}

/** Finds the API that `attachApi` left on a request; `undefined` in `vite dev` and in other servers. */
export function attachedApi(request: object | undefined): ApiFetch | undefined {
  const api: unknown = request === undefined ? undefined : Reflect.get(request, API);
  return isApiFetch(api) ? api : undefined;
}

/** Asks an API at another address, keeping path, query, method and body. */
export function remoteApi(baseUrl: string): ApiFetch {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    return fetch(new Request(new URL(pathname + search, baseUrl), request));
  };
}

function isApiFetch(value: unknown): value is ApiFetch {
  return typeof value === 'function';
}
