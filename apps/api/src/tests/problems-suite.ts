import { describe, expect, it } from 'vitest';
import { createApi } from '../create-api.ts';
import type { Registry } from './api-suite.ts';
import { checkedApi } from './checked-api.ts';
import { publication } from './registry.ts';

/** What every failure has in common. */
export function testProblems(registry: Registry): void {
  it.each([
    ['/v1/nothing', 'route-not-found'],
    ['/v1', 'route-not-found'],
    ['/v1/boms/zz', 'parameter-invalid'],
    ['/v1/boms/', 'route-not-found'],
    ['/v1/suppliers/NotADomain', 'parameter-invalid'],
    ['/v1/suppliers/nobody.example', 'supplier-not-found'],
    ['/v1/suppliers/a.example/products/x', 'product-not-found'],
    ['/v1/suppliers/a.example/products/x/versions/1', 'version-not-found'],
    ['/v1/suppliers/a.example/products/%2e%2e%2fx', 'parameter-invalid'],
    ['/v1/publications/0', 'parameter-invalid'],
    ['/v1/publications/x', 'parameter-invalid'],
    ['/v1/publications/99', 'publication-not-found'],
    ['/v1/search?color=red', 'parameter-unknown'],
    ['/v1/search?q=a&q=b', 'parameter-invalid'],
    [`/v1/search?q=${'x'.repeat(201)}`, 'parameter-invalid'],
    ['/v1/search?kind=banana', 'parameter-invalid'],
    ['/v1/search?limit=0', 'parameter-invalid'],
    ['/v1/search?limit=501', 'parameter-invalid'],
    ['/v1/search?limit=ten', 'parameter-invalid'],
    ['/v1/search?limit=1e2', 'parameter-invalid'],
    ['/v1/search?at=-1', 'parameter-invalid'],
    ['/v1/search?at=99', 'at-out-of-range'],
    ['/v1/search?at=9999999999', 'parameter-invalid'],
    ['/v1/search?cursor=nonsense', 'cursor-invalid'],
    ['/v1/status?x=1', 'parameter-unknown'],
    ['/v1/suppliers/%zz', 'parameter-invalid'],
    [`/v1/suppliers/${'a.'.repeat(3000)}example`, 'parameter-invalid'],
    ['/v1/components', 'parameter-invalid'],
    ['/v1/components?purl=a&name=b', 'parameter-invalid'],
    ['/v1/components?__proto__=1', 'parameter-unknown'],
  ])('answers %s with %s', async (path, code) => {
    expect(await registry().fail(path)).toMatchObject({ code });
  });

  it('names the parameter, what is expected, and what is known', async () => {
    const { fail } = registry();
    const invalid = await fail('/v1/search?limit=501');
    expect(invalid).toMatchObject({
      detail: 'Correct parameter "limit": expected a whole number from 1 to 500',
      parameters: [{ name: 'limit' }],
    });
    const unknown = await fail('/v1/search?colour=red');
    expect(unknown.accepted).toContain('kind');
  });

  it('speaks the language of the caller; the code stays', async () => {
    const { ask } = registry();
    const response = await ask('/v1/nothing', { headers: { 'accept-language': 'es' } });
    expect(response.headers.get('content-language')).toBe('es');
    expect(response.headers.get('vary')).toBe('accept-language');
    expect(await response.json()).toMatchObject({
      title: 'No hay nada en esta dirección',
      code: 'route-not-found',
      type: '/docs/api#problem-route-not-found',
      instance: '/v1/nothing',
      retryable: false,
    });
  });

  it.each([
    ['DELETE', '/v1/boms', 'POST'],
    ['GET', '/v1/validate', 'POST'],
    ['GET', '/v1/convert', 'POST'],
    ['PUT', '/v1/merge', 'POST'],
    ['PUT', '/v1/search', 'GET, HEAD'],
    ['POST', '/v1/openapi.json', 'GET, HEAD'],
  ])('answers %s %s with the methods that are allowed', async (method, path, allow) => {
    const response = await registry().ask(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ code: 'method-not-allowed' });
  });

  it.each([
    ['text/html', undefined, 'media-type-unsupported'],
    ['application/json', 'zstd', 'encoding-unsupported'],
    ['application/json', 'deflate', 'encoding-unsupported'],
    ['application/json', 'br', 'encoding-unsupported'],
  ])('does not read a body of type %s with encoding %s', async (type, encoding, code) => {
    const headers = {
      'content-type': type,
      ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    };
    const problem = await registry().fail('/v1/validate', { ...publication(new Uint8Array([1])), headers });
    expect(problem).toMatchObject({ code, status: 415 });
  });

  it('carries the trace of the caller, and one of its own otherwise', async () => {
    const { fail } = registry();
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
    expect((await fail('/v1/nothing', { headers })).traceId).toBe(trace);
    expect((await fail('/v1/nothing')).traceId).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('says nothing of a mistake of its own but the trace, and reports it', async () => {
    const mistakes: unknown[] = [];
    const cause = new TypeError('password=hunter2');
    const { deps } = registry();
    const failing = {
      ...deps,
      clock: () => {
        throw cause;
      },
      report: (mistake: unknown) => void mistakes.push(mistake),
      hash: () => {
        throw cause;
      },
    };
    const problem = await checkedApi(createApi(failing)).fail(
      '/v1/validate',
      publication(new Uint8Array([123, 125])),
    );
    expect(problem).toMatchObject({ code: 'internal', status: 500, retryable: true });
    expect(JSON.stringify(problem)).not.toContain('hunter2');
    expect(mistakes).toEqual([{ traceId: problem.traceId, path: '/v1/validate', cause }]);
  });

  describe('the documentation', () => {
    it('serves the OpenAPI document to anyone', async () => {
      const response = await createApi(registry().deps).request('/v1/openapi.json');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(await response.json()).toMatchObject({
        openapi: '3.1.0',
        info: { title: 'Trasluz registry API' },
      });
    });

    it.each(['en', 'es'])(
      'serves a page without scripts and without requests to anybody, in %s',
      async (language) => {
        const response = await createApi(registry().deps).request(`/docs/api?lang=${language}`);
        const page = await response.text();
        expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(page).toContain(`<html lang="${language}">`);
        expect(page).not.toMatch(/<script|<link|<img|https?:\/\/(?!cyclonedx)/u);
        expect(page).toContain('id="problem-bom-invalid"');
      },
    );
  });
}
