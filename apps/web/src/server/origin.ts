import type { IncomingMessage } from 'node:http';

/**
 * The scheme and host under which the reader asked. The adapter assumes https behind a proxy;
 * a registry on a laptop is asked over http, and absolute links must say so.
 */
export function originOf(url: URL, request: IncomingMessage | undefined): string {
  const forwarded = request?.headers['x-forwarded-proto'];
  const scheme = typeof forwarded === 'string' ? forwarded : schemeOf(url, request);
  return scheme === 'http' || scheme === 'https' ? `${scheme}://${url.host}` : url.origin;
}

function schemeOf(url: URL, request: IncomingMessage | undefined): string {
  if (request === undefined) return url.protocol.slice(0, -1);
  return 'encrypted' in request.socket ? 'https' : 'http';
}
