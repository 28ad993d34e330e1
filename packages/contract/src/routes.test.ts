import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES, PROBLEMS } from './problems.ts';
import { COMMON_PROBLEMS, type RouteDefinition } from './route.ts';
import { ROUTES, type RouteName } from './routes.ts';
import { DIGEST } from './tests/wire.ts';

const routes = Object.entries<RouteDefinition>(ROUTES);

/** The addresses that clients were given: what stands here once is answered for ever. */
const ADDRESSES = [
  ['publish', 'POST', '/v1/boms', [201, 200], 'as'],
  ['validate', 'POST', '/v1/validate', [200], ''],
  ['convert', 'POST', '/v1/convert', [200], 'to failOnLoss'],
  ['merge', 'POST', '/v1/merge', [200], ''],
  ['document', 'GET', '/v1/boms/{sha256}', [200, 304], 'at'],
  ['components', 'GET', '/v1/boms/{sha256}/components', [200], 'at limit cursor q kind'],
  ['facts', 'GET', '/v1/boms/{sha256}/facts', [200], 'at limit cursor lens id state subject'],
  ['dependencies', 'GET', '/v1/boms/{sha256}/dependencies', [200], 'at limit cursor kind'],
  ['suppliers', 'GET', '/v1/suppliers', [200], 'at limit cursor q kind'],
  ['supplier', 'GET', '/v1/suppliers/{domain}', [200], 'at'],
  ['product', 'GET', '/v1/suppliers/{namespace}/products/{product}', [200], 'at'],
  ['version', 'GET', '/v1/suppliers/{namespace}/products/{product}/versions/{version}', [200], 'at'],
  ['search', 'GET', '/v1/search', [200], 'at limit cursor q kind supplier relation has'],
  ['compare', 'GET', '/v1/compare', [200], 'at ids lens differences'],
  ['diff', 'GET', '/v1/diffs', [200], 'at from to'],
  ['componentUses', 'GET', '/v1/components', [200], 'at limit cursor purl hash name'],
  ['factDefinitions', 'GET', '/v1/facts', [200], ''],
  ['publication', 'GET', '/v1/publications/{publication}', [200], ''],
  ['status', 'GET', '/v1/status', [200], ''],
] as const;

function entriesOf(schema: RouteDefinition['query']): readonly string[] {
  return Object.keys((schema as unknown as { readonly entries: object }).entries);
}

describe('the addresses', () => {
  it('are these and no others', () => {
    expect(routes.map(([name]) => name)).toEqual(ADDRESSES.map(([name]) => name));
  });

  it.each(ADDRESSES)('%s: %s %s', (name, method, path, statuses, query) => {
    const route: RouteDefinition = ROUTES[name];
    expect([route.method, route.path]).toEqual([method, path]);
    expect(route.statuses).toEqual(statuses);
    expect(entriesOf(route.query).join(' ')).toBe(query);
  });

  it('stand for one route each', () => {
    const places = routes.map(([, { method, path }]) => `${method} ${path}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(routes)('of %s names every path parameter once and has a schema for each', (_, route) => {
    const named = [...route.path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name);
    expect(entriesOf(route.params)).toEqual(named);
  });

  it.each(routes)('of %s never uses one name in the path and in the query', (_, route) => {
    const shared = entriesOf(route.params).filter((name) => entriesOf(route.query).includes(name));
    expect(shared).toEqual([]);
  });

  it('take a body exactly where they are posted to, and a token exactly to publish', () => {
    const withBody = routes.filter(([, route]) => route.body !== undefined).map(([name]) => name);
    expect(withBody).toEqual(['publish', 'validate', 'convert', 'merge']);
    expect(routes.filter(([, { method }]) => method === 'POST').map(([name]) => name)).toEqual(withBody);
    expect(routes.filter(([, { token }]) => token === true).map(([name]) => name)).toEqual(['publish']);
  });

  it('take JSON only to merge, where nothing but the body says what is asked', () => {
    const withJson = routes.filter(([, { body }]) => typeof body === 'object');
    expect(withJson.map(([name]) => name)).toEqual(['merge']);
    for (const [, { params, query }] of withJson) {
      expect([...entriesOf(params), ...entriesOf(query)]).toEqual([]);
    }
  });

  it('answer with bytes only for a document', () => {
    expect(routes.filter(([, { answer }]) => answer === 'bytes').map(([name]) => name)).toEqual(['document']);
  });
});

describe('the problems of a route', () => {
  it.each(routes)('of %s are known codes, and none of those that every route has', (_, route) => {
    for (const code of route.problems) {
      expect(PROBLEM_CODES).toContain(code);
      expect(COMMON_PROBLEMS).not.toContain(code);
    }
  });

  it.each(routes)(
    'tell of %s that a publication number may be too large exactly where one is asked',
    (_, route) => {
      expect(route.problems.includes('at-out-of-range')).toBe(entriesOf(route.query).includes('at'));
      expect(route.problems.includes('cursor-invalid')).toBe(entriesOf(route.query).includes('cursor'));
    },
  );

  it.each(routes)('tell of %s what is wrong with a body exactly where one is sent', (_, route) => {
    const ofBodies = ['body-unreadable', 'body-too-large', 'media-type-unsupported', 'encoding-unsupported'];
    const own = route.problems.filter((code) => ofBodies.includes(code));
    expect(own).toEqual(route.body === undefined ? [] : ofBodies);
  });

  it.each(routes)('tell of %s what is wrong with a token exactly where one is needed', (_, route) => {
    const ofTokens = route.problems.filter((code) => [401, 403].includes(PROBLEMS[code].status));
    expect(ofTokens).toEqual(route.token === true ? ['token-missing', 'token-unknown', 'scope-missing'] : []);
  });
});

/** What a handler gets for a query. */
function query(name: RouteName, values: object): unknown {
  const result = v.safeParse(ROUTES[name].query as v.GenericSchema, values);
  return result.success ? result.output : 'refused';
}

describe('queries', () => {
  it.each<[RouteName, object, object]>([
    ['search', {}, {}],
    ['search', { q: '' }, { q: '' }],
    ['search', { q: 'llama', kind: 'model', limit: '20' }, { q: 'llama', kind: 'model', limit: 20 }],
    ['search', { supplier: 'openai.com', at: '0' }, { supplier: 'openai.com', at: 0 }],
    ['search', { relation: 'third-party', has: 'x.y' }, { relation: 'third-party', has: 'x.y' }],
    ['compare', { ids: 'a@1,b@2' }, { ids: ['a@1', 'b@2'] }],
    ['compare', { ids: 'a', differences: 'true' }, { ids: ['a'], differences: true }],
    ['compare', { ids: 'a', differences: 'false' }, { ids: ['a'], differences: false }],
    ['compare', { ids: 'a', lens: 'hardware', at: '7' }, { ids: ['a'], lens: 'hardware', at: 7 }],
    ['diff', { from: 'a', to: 'b' }, { from: 'a', to: 'b' }],
    ['facts', { state: 'withheld', id: 'a.b' }, { state: 'withheld', id: 'a.b' }],
    ['facts', { subject: 'x', lens: 'surface' }, { subject: 'x', lens: 'surface' }],
    ['dependencies', { kind: 'flows-to' }, { kind: 'flows-to' }],
    ['components', { q: 'a', cursor: 'x', limit: '500' }, { q: 'a', cursor: 'x', limit: 500 }],
    ['componentUses', { purl: 'pkg:npm/a' }, { purl: 'pkg:npm/a' }],
    ['publish', { as: 'a.example/b@1' }, { as: 'a.example/b@1' }],
    ['convert', { to: 'cdx1.6' }, { to: 'cdx1.6' }],
    ['convert', { to: 'spdx3', failOnLoss: 'true' }, { to: 'spdx3', failOnLoss: true }],
    ['status', {}, {}],
  ])('of %s give %j to the handler as %j', (name, values, expected) => {
    expect(query(name, values)).toEqual(expected);
  });

  it.each<[RouteName, object]>([
    ['search', { kind: 'chip' }],
    ['search', { kind: '' }],
    ['search', { relation: 'registry' }],
    ['search', { supplier: 'OpenAI' }],
    ['search', { has: '' }],
    ['search', { limit: '0' }],
    ['search', { limit: 20 }],
    ['search', { at: null }],
    ['search', { q: 'x'.repeat(201) }],
    ['search', { color: 'red' }],
    ['search', { toString: 'x' }],
    ['compare', {}],
    ['compare', { ids: '' }],
    ['compare', { ids: ['a', 'b'] }],
    ['compare', { ids: 'a', lens: 'price' }],
    ['compare', { ids: 'a', differences: '1' }],
    ['diff', { from: 'a' }],
    ['diff', { to: 'b' }],
    ['diff', { from: '', to: 'b' }],
    ['facts', { state: 'verified' }],
    ['facts', { id: '' }],
    ['dependencies', { kind: 'dependsOn' }],
    ['components', { kind: 'edge' }],
    ['componentUses', { purl: '' }],
    ['componentUses', { q: 'a' }],
    ['publish', {}],
    ['publish', { as: '' }],
    ['publish', { as: 'x', token: 'secret' }],
    ['validate', { strict: 'true' }],
    ['convert', {}],
    ['convert', { to: '' }],
    ['convert', { to: 'CDX1.7' }],
    ['convert', { to: 'cdx1.5' }],
    ['convert', { to: '__proto__' }],
    ['convert', { to: 'cdx1.7', failOnLoss: 'yes' }],
    ['convert', { to: 'cdx1.7', from: 'spdx3' }],
    ['merge', { form: 'flat' }],
    ['document', { limit: '1' }],
    ['status', { at: '1' }],
    ['factDefinitions', { lens: 'identity' }],
    ['publication', { at: '1' }],
  ])('of %s refuse %j', (name, values) => {
    expect(query(name, values)).toBe('refused');
  });
});

describe('paths', () => {
  it.each<[RouteName, object, object]>([
    ['document', { sha256: DIGEST.slice(7) }, { sha256: DIGEST }],
    ['document', { sha256: DIGEST }, { sha256: DIGEST }],
    ['supplier', { domain: 'openai.com' }, { domain: 'openai.com' }],
    ['product', { namespace: 'a.example', product: 'b' }, { namespace: 'a.example', product: 'b' }],
    ['publication', { publication: '1' }, { publication: 1 }],
  ])('of %s give %j to the handler as %j', (name, values, expected) => {
    expect(v.parse(ROUTES[name].params as v.GenericSchema, values)).toEqual(expected);
  });

  it.each<[RouteName, object]>([
    ['document', { sha256: 'latest' }],
    ['supplier', { domain: 'openai' }],
    ['product', { namespace: 'a.example', product: '..' }],
    ['product', { namespace: 'a.example' }],
    ['version', { namespace: 'a.example', product: 'b', version: '1/2' }],
    ['publication', { publication: '0' }],
    ['publication', { publication: '1.0' }],
  ])('of %s refuse %j', (name, values) => {
    expect(v.is(ROUTES[name].params as v.GenericSchema, values)).toBe(false);
  });
});
