import { MEDIA_TYPE_CYCLONEDX } from '../media-types.ts';
import type { RouteDefinition } from '../route.ts';
import type { ClientOptions, DocumentBody } from './client.ts';

/** The members of any route's input. */
export type RequestInput = Partial<DocumentBody> & { readonly [parameter: string]: unknown };

/** Builds the request of a route: members of the input that the path names go there, the rest into the query. */
export function requestOf(
  route: RouteDefinition,
  options: Omit<ClientOptions, 'fetch'>,
  input: RequestInput,
): Request {
  const { bytes, mediaType, ...parameters } = input;
  const url = new URL(urlOf(route.path, parameters), options.baseUrl);
  const headers = new Headers({ accept: 'application/json, application/problem+json' });
  if (options.language !== undefined) headers.set('accept-language', options.language);
  if (route.token && options.token !== undefined) headers.set('authorization', `Bearer ${options.token}`);
  if (route.body === undefined) return new Request(url, { method: route.method, headers });
  headers.set('content-type', mediaType ?? MEDIA_TYPE_CYCLONEDX);
  // The platform's types want a buffer that cannot be shared; a copy would double the memory of a document.
  return new Request(url, { method: route.method, headers, body: bytes as Uint8Array<ArrayBuffer> });
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
