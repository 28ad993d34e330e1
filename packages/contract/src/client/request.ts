import { MEDIA_TYPE_CYCLONEDX, MEDIA_TYPE_JSON } from '../media-types.ts';
import type { RouteDefinition } from '../route.ts';
import type { DocumentBody } from '../routes.ts';
import type { ClientOptions } from './client.ts';

/** The members of any route's input. */
export type RequestInput = Partial<DocumentBody> & { readonly [parameter: string]: unknown };

/** Builds the request of a route: what the path names goes there, the rest into the query; or all of it is the body. */
export function requestOf(
  route: RouteDefinition,
  options: Omit<ClientOptions, 'fetch'>,
  input: RequestInput,
): Request {
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (options.language !== undefined) headers.set('accept-language', options.language);
  if (route.token && options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  const { method, path } = route;
  const { parameters, body } = partsOf(route, input);
  const url = new URL(urlOf(path, parameters), options.baseUrl);
  if (body === undefined) return new Request(url, { method, headers });
  headers.set('content-type', body.mediaType);
  return new Request(url, { method, headers, body: body.content });
}

interface Parts {
  readonly parameters: object;
  readonly body?: { readonly mediaType: string; readonly content: BodyInit };
}

function partsOf({ body }: RouteDefinition, input: RequestInput): Parts {
  // A JSON body has all members of the input: no route has one and parameters beside it, and a test holds that.
  if (typeof body === 'object') {
    return { parameters: {}, body: { mediaType: MEDIA_TYPE_JSON, content: JSON.stringify(input) } };
  }
  const { bytes, mediaType = MEDIA_TYPE_CYCLONEDX, ...parameters } = input;
  if (body === undefined) return { parameters };
  // The platform's types want a buffer that cannot be shared; a copy would double the memory of a document.
  return { parameters, body: { mediaType, content: bytes as Uint8Array<ArrayBuffer> } };
}

function urlOf(path: string, parameters: object): string {
  const rest = new Map(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams([...rest].map(([name, value]): [string, string] => [name, wire(value)]));
  return rest.size === 0 ? filled : `${filled}?${query}`;
}

function wire(value: unknown): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
