import { ROUTES, type RouteName } from '@trasluz/contract';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { ApiProblem } from '../api-problem.ts';
import { sealCursor } from './cursor.ts';
import { paramsOf, pathOf, queryOf } from './request.ts';

/** What a handler of the route reads of a request, or the problem that is thrown. */
async function read(
  name: RouteName,
  address: string,
): Promise<{ params?: unknown; query?: unknown; problem?: ApiProblem }> {
  const app = new Hono();
  let seen = {};
  app.all(pathOf(name), (c) => {
    seen = { params: paramsOf(name, c), query: queryOf(name, c) };
    return c.body(null);
  });
  app.onError((error, c) => {
    // Whatever these functions throw is a problem; the test fails where it is not.
    seen = { problem: error as ApiProblem };
    return c.body(null);
  });
  await app.request(`http://registry.example${address}`);
  return seen;
}

const HEX = '0f'.repeat(32);

describe('pathOf', () => {
  it.each<[RouteName, string]>([
    ['status', '/v1/status'],
    ['document', '/v1/boms/:sha256'],
    ['version', '/v1/suppliers/:namespace/products/:product/versions/:version'],
    ['publication', '/v1/publications/:publication'],
  ])('writes the path of %s as %s', (name, path) => {
    expect(pathOf(name)).toBe(path);
  });

  it('leaves no brace in any path', () => {
    for (const name of Object.keys(ROUTES)) expect(pathOf(name as RouteName)).not.toMatch(/[{}]/u);
  });
});

describe('what a handler gets', () => {
  it.each<[RouteName, string, object, object]>([
    ['status', '/v1/status', {}, {}],
    ['document', `/v1/boms/${HEX}?at=3`, { sha256: `sha256:${HEX}` }, { at: 3 }],
    ['document', `/v1/boms/sha256%3A${HEX}`, { sha256: `sha256:${HEX}` }, {}],
    ['supplier', '/v1/suppliers/a.example?at=0', { domain: 'a.example' }, { at: 0 }],
    ['product', '/v1/suppliers/a.example/products/b', { namespace: 'a.example', product: 'b' }, {}],
    [
      'version',
      '/v1/suppliers/a.example/products/b/versions/1.0%2Bc',
      { namespace: 'a.example', product: 'b', version: '1.0+c' },
      {},
    ],
    ['publication', '/v1/publications/7', { publication: 7 }, {}],
    ['search', '/v1/search?q=a+b%26c&kind=model', {}, { q: 'a b&c', kind: 'model' }],
    ['search', '/v1/search?q=', {}, { q: '' }],
    ['search', '/v1/search?q=%C3%B1&limit=007', {}, { q: 'ñ', limit: 7 }],
    [
      'compare',
      '/v1/compare?ids=a%401,b%402&differences=true',
      {},
      { ids: ['a@1', 'b@2'], differences: true },
    ],
    ['diff', '/v1/diffs?to=b&from=a', {}, { from: 'a', to: 'b' }],
    ['componentUses', '/v1/components?purl=pkg:npm/a@1', {}, { purl: 'pkg:npm/a@1' }],
  ])('of %s %s is read and typed', async (name, address, params, query) => {
    expect(await read(name, address)).toEqual({ params, query });
  });

  it('is the cursor of the store, without the seal', async () => {
    const sealed = sealCursor('abc', 'http://registry.example/v1/search?q=x');
    expect(await read('search', `/v1/search?q=x&limit=5&cursor=${sealed}`)).toEqual({
      params: {},
      query: { q: 'x', limit: 5, cursor: 'abc' },
    });
  });
});

describe('what a handler never sees', () => {
  it.each<[RouteName, string, string, string]>([
    ['search', '/v1/search?limit=0', 'limit', 'expected a whole number from 1 to 500'],
    ['search', '/v1/search?limit=501', 'limit', 'expected a whole number from 1 to 500'],
    ['search', '/v1/search?limit=', 'limit', 'expected a whole number from 1 to 500'],
    ['search', '/v1/search?at=1.5', 'at', 'expected a whole number from 0 to 2147483647'],
    ['search', '/v1/search?q=a&q=b', 'q', 'expected once'],
    ['search', '/v1/search?supplier=OpenAI', 'supplier', 'expected a lower-case domain name'],
    ['document', '/v1/boms/zz', 'sha256', 'expected 64 lower-case hexadecimal digits'],
    ['supplier', '/v1/suppliers/X', 'domain', 'expected a lower-case domain name'],
    [
      'product',
      '/v1/suppliers/a.example/products/B',
      'product',
      'expected lower-case letters, digits, ".", "_", "-"',
    ],
    ['publication', '/v1/publications/0', 'publication', 'expected a whole number from 1 to 2147483647'],
  ])(
    'of %s %s is told by the name of the parameter and what is expected',
    async (route, address, name, message) => {
      const { problem } = await read(route, address);
      expect(problem?.code).toBe('parameter-invalid');
      expect(problem?.details).toEqual({
        detail: {
          en: `Correct parameter "${name}": ${message}`,
          es: `Corrija el parámetro «${name}»: ${message}`,
        },
        parameters: [{ name, message }],
      });
    },
  );

  it.each<[RouteName, string, string]>([
    ['diff', '/v1/diffs?from=a', 'to'],
    ['compare', '/v1/compare', 'ids'],
    ['publish', '/v1/boms', 'as'],
  ])('of %s %s is told to be missing: %s', async (route, address, name) => {
    const { problem } = await read(route, address);
    expect(problem?.code).toBe('parameter-invalid');
    expect(problem?.details.parameters?.map((parameter) => parameter.name)).toEqual([name]);
    expect(problem?.details.parameters?.[0]?.message).toMatch(/^expected .+, received undefined$/u);
  });

  it.each<[RouteName, string, string, readonly string[]]>([
    ['status', '/v1/status?x=1', 'x', []],
    ['supplier', '/v1/suppliers/a.example?limit=1', 'limit', ['at']],
    ['diff', '/v1/diffs?from=a&to=b&__proto__=1', '__proto__', ['at', 'from', 'to']],
    ['search', '/v1/search?Q=a', 'Q', ['at', 'limit', 'cursor', 'q', 'kind', 'supplier', 'relation', 'has']],
  ])('of %s %s is told with what is known', async (route, address, name, known) => {
    const { problem } = await read(route, address);
    expect(problem?.code).toBe('parameter-unknown');
    expect(problem?.details.accepted).toEqual(known);
    expect(problem?.details.parameters).toEqual([{ name, message: 'not known here' }]);
    const list = known.length === 0 ? 'known here is none' : `known here: ${known.join(', ')}`;
    expect(problem?.details.detail?.en).toBe(`Remove parameter "${name}"; ${list}`);
  });

  it('is quoted up to 80 characters', async () => {
    const { problem } = await read('status', `/v1/status?${'x'.repeat(5_000)}=1`);
    expect(problem?.details.parameters?.[0]?.name).toBe('x'.repeat(80));
  });

  it('is a cursor that was sealed for another query', async () => {
    const sealed = sealCursor('abc', 'http://registry.example/v1/search?q=x');
    const { problem } = await read('search', `/v1/search?q=y&cursor=${sealed}`);
    expect(problem?.code).toBe('cursor-invalid');
  });
});
