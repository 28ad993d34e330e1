import type { NodeKind } from '@trasluz/bom';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { type Client, createClient } from './client.ts';

const digest = `sha256:${'a'.repeat(64)}`;

/** A server of one answer that remembers what it was asked. */
function answering(body: BodyInit, init: ResponseInit = {}): { client: Client; requests: Request[] } {
  const requests: Request[] = [];
  const client = createClient({
    baseUrl: 'http://registry.example/',
    token: 'secret',
    language: 'es',
    fetch: (request) => {
      requests.push(request);
      return new Response(body, init);
    },
  });
  return { client, requests };
}

function page(items: readonly unknown[]): string {
  return JSON.stringify({ items, total: { count: items.length, type: 'exact' }, at: 3 });
}

describe('createClient', () => {
  it('has typed methods whose input is optional only where nothing is required', () => {
    const { client } = answering('{}');
    expectTypeOf(client.search).parameter(0).toExtend<{ kind?: NodeKind; limit?: number } | undefined>();
    expectTypeOf(client.compare).parameter(0).toHaveProperty('ids').toEqualTypeOf<string[]>();
    // @ts-expect-error: a supplier needs its domain
    void (() => client.supplier());
    // @ts-expect-error: a publication needs bytes
    void (() => client.publish({ as: 'a.example/b@1' }));
    // @ts-expect-error: no such parameter
    void (() => client.search({ color: 'red' }));
  });

  it('puts path members into the path and the rest into the query, encoded', async () => {
    const { client, requests } = answering(page([]));
    await client.facts({ sha256: digest, lens: 'hardware', limit: 10, at: 3 });
    expect(requests[0]?.url).toBe(
      `http://registry.example/v1/boms/sha256%3A${'a'.repeat(64)}/facts?lens=hardware&limit=10&at=3`,
    );
  });

  it('writes lists with commas and leaves out what is undefined', async () => {
    const { client, requests } = answering(JSON.stringify({ at: 1, columns: [], groups: [] }));
    await client.compare({ ids: ['a.example/b@1', digest], differences: true });
    const query = new URL(requests[0]?.url ?? '').searchParams;
    expect([...query]).toEqual([
      ['ids', `a.example/b@1,${digest}`],
      ['differences', 'true'],
    ]);
  });

  it('sends a document with its media type and the token, as the exact bytes', async () => {
    const receipt = {
      publication: 1,
      digest,
      reference: 'a.example/b@1',
      publishedAt: '2026-01-01T00:00:00.000Z',
      durability: 'pglite',
      links: { document: '/x', version: '/y', permalink: '/z' },
    };
    const { client, requests } = answering(JSON.stringify(receipt), { status: 201 });
    const bytes = new TextEncoder().encode('{ "bomFormat": "CycloneDX" }\n');
    expect(await client.publish({ as: 'a.example/b@1', bytes })).toEqual(receipt);
    const request = requests[0] as Request;
    expect(request.headers.get('content-type')).toBe('application/vnd.cyclonedx+json');
    expect(request.headers.get('authorization')).toBe('Bearer secret');
    expect(new Uint8Array(await request.arrayBuffer())).toEqual(bytes);
  });

  it('sends the token only where it is needed, and the language always', async () => {
    const { client, requests } = answering(page([]));
    await client.search();
    expect(requests[0]?.headers.get('authorization')).toBeNull();
    expect(requests[0]?.headers.get('accept-language')).toBe('es');
  });

  it('returns the bytes of a document unchanged', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0x0a]);
    const { client } = answering(bytes);
    expect(await client.document({ sha256: digest })).toEqual(bytes);
  });

  it('throws the problem that the API answered with', async () => {
    const problem = {
      type: '/docs/api#problem-supplier-not-found',
      title: 'No such supplier',
      status: 404,
      code: 'supplier-not-found',
      retryable: false,
      traceId: 't1',
    };
    const { client } = answering(JSON.stringify(problem), { status: 404 });
    const error = await client.supplier({ domain: 'nobody.example' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'supplier-not-found', status: 404, problem });
  });

  it.each([
    ['an answer of another shape', '{"items":[{"reference":7}]}', 200],
    ['an answer that is not JSON', '<html>', 200],
    ['a failure that is not a problem', '{"error":"no"}', 502],
    ['a failure that is not JSON', '<html>bad gateway</html>', 502],
  ])('throws a coded error for %s', async (_, body, status) => {
    const { client } = answering(body, { status });
    await expect(client.search()).rejects.toMatchObject({ name: 'ContractError', code: 'answer-invalid' });
  });

  it('throws a coded error that names the origin, and keeps the cause, when nothing answers', async () => {
    const cause = new TypeError('fetch failed');
    const client = createClient({
      baseUrl: 'http://down.example',
      fetch: () => Promise.reject(cause),
    });
    await expect(client.status()).rejects.toMatchObject({
      code: 'network',
      message: 'Cannot reach http://down.example: nothing answered',
      cause,
    });
  });
});
