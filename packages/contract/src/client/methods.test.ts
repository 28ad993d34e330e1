import { describe, expect, it } from 'vitest';
import type { RouteDefinition } from '../route.ts';
import type { RouteName } from '../routes.ts';
import { ROUTES } from '../routes.ts';
import { DIGEST, WIRE } from '../tests/wire.ts';
import { type Client, createClient, type InputOf } from './client.ts';

const HEX = DIGEST.slice('sha256:'.length);
const BYTES = new TextEncoder().encode('{}');

/** An answer of every method, made of the examples of the schemas. */
const ANSWERS: Readonly<Record<Exclude<RouteName, 'document'>, unknown>> = {
  publish: WIRE['Receipt'],
  validate: WIRE['ValidationResult'],
  convert: WIRE['Conversion'],
  merge: WIRE['MergeResult'],
  components: pageOf('ComponentItem'),
  facts: pageOf('Fact'),
  dependencies: pageOf('EdgeItem'),
  suppliers: pageOf('SupplierItem'),
  supplier: WIRE['Supplier'],
  product: WIRE['Product'],
  version: WIRE['Version'],
  search: pageOf('SearchHit'),
  compare: WIRE['Comparison'],
  diff: WIRE['DiffAnswer'],
  componentUses: pageOf('ComponentUses'),
  factDefinitions: WIRE['FactDefinitionList'],
  publication: WIRE['Receipt'],
  status: WIRE['Status'],
};

function pageOf(name: string): object {
  return { items: [WIRE[name]], nextCursor: 'next', total: { count: 2, type: 'exact' }, at: 7 };
}

/** One call of every method, and the request that must come of it. */
const CALLS: readonly (readonly [
  name: RouteName,
  call: (client: Client) => Promise<unknown>,
  request: string,
])[] = [
  [
    'publish',
    (client) => client.publish({ as: 'a.example/b@1', bytes: BYTES }),
    'POST /v1/boms?as=a.example%2Fb%401',
  ],
  ['validate', (client) => client.validate({ bytes: BYTES }), 'POST /v1/validate'],
  [
    'convert',
    (client) => client.convert({ to: 'cdx1.6', failOnLoss: true, bytes: BYTES }),
    'POST /v1/convert?to=cdx1.6&failOnLoss=true',
  ],
  ['merge', (client) => client.merge({ documents: ['{}', '{}'] }), 'POST /v1/merge'],
  [
    'components',
    (client) => client.components({ sha256: HEX, q: 'left pad', kind: 'software' }),
    `GET /v1/boms/${HEX}/components?q=left+pad&kind=software`,
  ],
  [
    'facts',
    (client) => client.facts({ sha256: HEX, lens: 'hardware', state: 'withheld', id: 'a.b' }),
    `GET /v1/boms/${HEX}/facts?lens=hardware&state=withheld&id=a.b`,
  ],
  [
    'dependencies',
    (client) => client.dependencies({ sha256: HEX, kind: 'flows-to', limit: 500, cursor: 'a=&b' }),
    `GET /v1/boms/${HEX}/dependencies?kind=flows-to&limit=500&cursor=a%3D%26b`,
  ],
  ['suppliers', (client) => client.suppliers(), 'GET /v1/suppliers'],
  ['suppliers', (client) => client.suppliers({ q: '', at: 0 }), 'GET /v1/suppliers?q=&at=0'],
  ['supplier', (client) => client.supplier({ domain: 'a.example' }), 'GET /v1/suppliers/a.example'],
  [
    'product',
    (client) => client.product({ namespace: 'a.example', product: 'b', at: 3 }),
    'GET /v1/suppliers/a.example/products/b?at=3',
  ],
  [
    'version',
    (client) => client.version({ namespace: 'a.example', product: 'b', version: '1.0+x:y' }),
    'GET /v1/suppliers/a.example/products/b/versions/1.0%2Bx%3Ay',
  ],
  [
    'search',
    (client) => client.search({ q: 'ñandú', kind: 'model', supplier: 'a.example', has: 'x.y' }),
    'GET /v1/search?q=%C3%B1and%C3%BA&kind=model&supplier=a.example&has=x.y',
  ],
  [
    'compare',
    (client) => client.compare({ ids: ['a.example/b@1', DIGEST], lens: 'identity', differences: false }),
    `GET /v1/compare?ids=a.example%2Fb%401%2Csha256%3A${HEX}&lens=identity&differences=false`,
  ],
  [
    'diff',
    (client) => client.diff({ from: 'a.example/b@1', to: 'a.example/b@2' }),
    'GET /v1/diffs?from=a.example%2Fb%401&to=a.example%2Fb%402',
  ],
  [
    'componentUses',
    (client) => client.componentUses({ purl: 'pkg:npm/%40a/b@1?c=d#e' }),
    'GET /v1/components?purl=pkg%3Anpm%2F%2540a%2Fb%401%3Fc%3Dd%23e',
  ],
  ['factDefinitions', (client) => client.factDefinitions(), 'GET /v1/facts'],
  ['publication', (client) => client.publication({ publication: 7 }), 'GET /v1/publications/7'],
  ['status', (client) => client.status(), 'GET /v1/status'],
];

/** What a body is sent as where the caller does not say; `undefined` where none is sent. */
function typeOfBody(route: RouteDefinition): string | undefined {
  return route.body === undefined ? undefined : 'application/vnd.cyclonedx+json';
}

function recording(answer: unknown): { readonly client: Client; readonly requests: Request[] } {
  const requests: Request[] = [];
  const client = createClient({
    baseUrl: 'http://registry.example',
    token: 'secret',
    fetch: (request) => {
      requests.push(request);
      return Response.json(answer);
    },
  });
  return { client, requests };
}

describe('the methods of the client', () => {
  it('are one per route', () => {
    expect(Object.keys(recording({}).client)).toEqual(Object.keys(ROUTES));
  });

  it.each(CALLS)('%s sends one request and resolves with the whole answer', async (name, call, expected) => {
    const answer = ANSWERS[name as keyof typeof ANSWERS];
    const { client, requests } = recording(answer);
    expect(await call(client)).toEqual(answer);
    const sent = requests.map(({ method, url }) => `${method} ${url.replace('http://registry.example', '')}`);
    expect(sent).toEqual([expected]);
  });

  it.each(CALLS)(
    '%s asks for JSON and carries the token only where the route needs it',
    async (name, call) => {
      const { client, requests } = recording(ANSWERS[name as keyof typeof ANSWERS]);
      await call(client);
      const headers = Object.fromEntries(requests[0]?.headers ?? []);
      const type = name === 'merge' ? 'application/json' : typeOfBody(ROUTES[name]);
      expect(headers).toEqual({
        accept: 'application/json, application/problem+json',
        ...(name === 'publish' ? { authorization: 'Bearer secret' } : {}),
        ...(type === undefined ? {} : { 'content-type': type }),
      });
    },
  );

  it.each(CALLS)('%s refuses an answer in which nothing is what it should be', async (_, call) => {
    for (const answer of [null, [], 'text', 0, { items: {} }]) {
      const { client } = recording(answer);
      await expect(call(client)).rejects.toMatchObject({ name: 'ContractError', code: 'answer-invalid' });
    }
  });

  it('leave out what the caller leaves undefined', async () => {
    const { client, requests } = recording(ANSWERS.search);
    // A caller without exact optional types can pass `undefined`.
    await client.search({ q: undefined, kind: 'model' } as unknown as InputOf<'search'>);
    expect(new URL(requests[0]?.url ?? '').search).toBe('?kind=model');
  });

  it('may be used at once: a client keeps nothing between calls', async () => {
    const { client, requests } = recording(ANSWERS.search);
    await Promise.all(['a', 'b', 'c'].map((q) => client.search({ q })));
    const asked = requests.map(({ url }) => new URL(url).searchParams.get('q'));
    expect(asked.sort()).toEqual(['a', 'b', 'c']);
  });
});
