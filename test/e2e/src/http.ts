import { createHash } from 'node:crypto';

/** An answer of the registry, read wholly. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as JSON; only for answers that are. */
  readonly json: () => unknown;
}

/** Asks over plain HTTP, as a script without any library of ours would. */
export async function ask(url: string, init: RequestInit = {}): Promise<HttpAnswer> {
  const response = await fetch(url, init);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    json: () => JSON.parse(new TextDecoder().decode(bytes)) as unknown,
  };
}

/** Publishes bytes over plain HTTP. */
export function post(url: string, input: { as: string; token: string; body: string }): Promise<HttpAnswer> {
  return ask(`${url}/v1/boms?as=${encodeURIComponent(input.as)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${input.token}`, 'content-type': 'application/vnd.cyclonedx+json' },
    body: input.body,
  });
}

/** Asks the registry to check bytes; nothing is kept. */
export function validate(url: string, body: string): Promise<HttpAnswer> {
  return ask(`${url}/v1/validate`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.cyclonedx+json' },
    body,
  });
}

/** The digest of a text, as receipts write it. */
export function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
