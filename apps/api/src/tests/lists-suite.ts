import { beforeAll, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { chipDocument, modelDocument } from './documents.ts';

/** Finding suppliers, products, versions and components, at any publication. */
export function testLists(registry: Registry): void {
  beforeAll(async () => {
    const { publish } = registry();
    await publish('acme.example/chat@1.0', modelDocument({ name: 'Chat', license: 'MIT' }));
    await publish('acme.example/chat@2.0', modelDocument({ name: 'Chat', version: '2.0' }));
    await publish('community.localhost/gpt@1', modelDocument({ name: 'GPT', about: 'openai.com' }));
    await publish('acme.example/chip@1', chipDocument('Acme Chip'));
  });

  it('lists suppliers with what they and others published about them', async () => {
    const { items, total } = await registry().read('suppliers', '/v1/suppliers');
    expect(items.map(({ domain, own, thirdParty, kinds }) => [domain, own, thirdParty, kinds])).toEqual([
      ['acme.example', 2, 0, ['accelerator', 'model']],
      ['openai.com', 0, 1, ['model']],
    ]);
    expect(items[1]).toMatchObject({ name: 'OpenAI', country: 'US' });
    expect(total).toEqual({ count: 2, type: 'exact' });
  });

  it('filters suppliers by name and by the kind of their products', async () => {
    const { read } = registry();
    const named = await read('suppliers', '/v1/suppliers?q=openai');
    expect(named.items.map(({ domain }) => domain)).toEqual(['openai.com']);
    const makers = await read('suppliers', '/v1/suppliers?kind=accelerator');
    expect(makers.items.map(({ domain }) => domain)).toEqual(['acme.example']);
  });

  it('shows a supplier with the newest version of each product, by name', async () => {
    const supplier = await registry().read('supplier', '/v1/suppliers/acme.example');
    expect(supplier).toMatchObject({ domain: 'acme.example', own: 2, thirdParty: 0, at: 4 });
    expect(supplier.products.map(({ reference, versions }) => [reference, versions])).toEqual([
      ['acme.example/chip@1', 1],
      ['acme.example/chat@2.0', 2],
    ]);
    expect(supplier.products[0]?.lenses.length).toBeGreaterThan(0);
  });

  it('shows products of others on the page of the supplier they are about', async () => {
    const { products } = await registry().read('supplier', '/v1/suppliers/openai.com');
    expect(products).toMatchObject([
      { reference: 'community.localhost/gpt@1', relation: 'third-party', publisher: { name: 'Community' } },
    ]);
  });

  it('shows a product with its versions, the newest first', async () => {
    const product = await registry().read('product', '/v1/suppliers/acme.example/products/chat');
    expect(product).toMatchObject({ name: 'Chat', kind: 'model', latest: '2.0', relation: 'supplier' });
    expect(product.versions.map(({ version, publication }) => [version, publication])).toEqual([
      ['2.0', 2],
      ['1.0', 1],
    ]);
  });

  it('finds the latest version, and the one that was the latest then', async () => {
    const { ask, read } = registry();
    const path = '/v1/suppliers/acme.example/products/chat/versions/latest';
    expect((await read('version', path)).version).toBe('2.0');
    const then = await ask(`${path}?at=1`);
    expect(then.headers.get('trasluz-at')).toBe('1');
    expect(then.headers.get('cache-control')).toBe('public, max-age=3600');
    expect((await ask(path)).headers.get('cache-control')).toBe('no-cache');
    expect(await then.json()).toMatchObject({ version: '1.0', isLatest: true });
  });

  it('shows the registry as it was: what was published later does not exist at an earlier number', async () => {
    const { fail, read } = registry();
    expect((await read('suppliers', '/v1/suppliers?at=2')).total.count).toBe(1);
    expect((await read('suppliers', '/v1/suppliers?at=0')).items).toEqual([]);
    expect(await fail('/v1/suppliers/openai.com?at=2')).toMatchObject({ code: 'supplier-not-found' });
    expect(await fail('/v1/suppliers/acme.example/products/chip?at=3')).toMatchObject({ status: 404 });
    expect(await fail('/v1/suppliers/acme.example/products/chat/versions/2.0?at=1')).toMatchObject({
      code: 'version-not-found',
    });
  });

  it('searches by words, kind, supplier, relation and fact', async () => {
    const { read } = registry();
    const search = async (query: string): Promise<readonly string[]> =>
      (await read('search', `/v1/search?${query}`)).items.map(({ reference }) => reference);
    const everything = ['acme.example/chat@2.0', 'acme.example/chip@1', 'community.localhost/gpt@1'];
    expect([...(await search(''))].sort()).toEqual(everything);
    expect([...(await search('q='))].sort()).toEqual(everything);
    expect(await search('q=chat')).toEqual(['acme.example/chat@2.0']);
    expect(await search('kind=accelerator')).toEqual(['acme.example/chip@1']);
    expect(await search('supplier=openai.com')).toEqual(['community.localhost/gpt@1']);
    expect(await search('relation=third-party')).toEqual(['community.localhost/gpt@1']);
    expect(await search('q=nothing-like-it')).toEqual([]);
    expect(await search('has=no.such.fact')).toEqual([]);
    expect(await search("q='; drop table release; --")).toEqual([]);
    expect(await search('q=%00')).toEqual([]);
  });

  it('pages through a search and binds the cursor to the query', async () => {
    const { fail, read } = registry();
    const first = await read('search', '/v1/search?limit=2');
    expect(first.items).toHaveLength(2);
    const cursor = encodeURIComponent(first.nextCursor ?? '');
    const second = await read('search', `/v1/search?limit=2&cursor=${cursor}`);
    expect(second.items).toHaveLength(1);
    expect(second.nextCursor).toBeUndefined();
    for (const path of [
      `/v1/search?q=chat&cursor=${cursor}`,
      `/v1/suppliers?cursor=${cursor}`,
      '/v1/search?cursor=x',
    ]) {
      expect(await fail(path)).toMatchObject({ code: 'cursor-invalid', status: 400 });
    }
  });

  it('finds where a component stands, by package URL, digest or name', async () => {
    const { read } = registry();
    const digest = `ab`.repeat(32);
    for (const by of [
      'purl=pkg:npm/left-pad@1.3.0',
      `hash=sha-256:${digest}`,
      `hash=sha256:${digest}`,
      'name=Left-Pad',
    ]) {
      const { items } = await read('componentUses', `/v1/components?${by}`);
      expect(items[0]?.component, by).toMatchObject({ kind: 'software', name: 'left-pad', version: '1.3.0' });
      expect(items[0]?.uses.map(({ reference }) => reference)).toEqual([
        'acme.example/chat@1.0',
        'acme.example/chat@2.0',
        'community.localhost/gpt@1',
      ]);
    }
  });

  it('says how far the registry has come', async () => {
    const { deps, read } = registry();
    expect(await read('status', '/v1/status')).toEqual({
      at: 4,
      database: deps.database,
      version: '0.0.0-test',
    });
  });
}
