import { FACTS } from '@trasluz/bom';
import { STATE_NAMES } from '@trasluz/contract';
import { beforeAll, expect, it } from 'vitest';
import type { Registry } from './api-suite.ts';
import { bytesOf, modelDocument } from './documents.ts';
import { NOW, publication, publishPath } from './registry.ts';

/** Reading what one document says. */
export function testContents(registry: Registry): void {
  const document = modelDocument({ name: 'Content Model' });
  let hex = '';
  beforeAll(async () => {
    const receipt = await registry().publish('acme.example/content@1.0', document);
    hex = receipt.digest.slice('sha256:'.length);
  });

  it('describes the version: subject, publisher, counts by kind, every state of every lens', async () => {
    const version = await registry().read(
      'version',
      '/v1/suppliers/acme.example/products/content/versions/1.0',
    );
    expect(version).toMatchObject({
      reference: 'acme.example/content@1.0',
      publisher: { namespace: 'acme.example', name: 'Acme' },
      supplier: { domain: 'acme.example' },
      product: 'content',
      name: 'Content Model',
      kind: 'model',
      version: '1.0',
      digest: `sha256:${hex}`,
      publication: 1,
      publishedAt: NOW,
      format: { name: 'CycloneDX', version: '1.7' },
      sizeBytes: bytesOf(document).byteLength,
      isLatest: true,
    });
    expect(version.counts).toMatchObject({ model: 1, dataset: 1, software: 1 });
    expect(version.lenses.map(({ lens }) => lens)).toContain('sovereignty');
    for (const { counts } of version.lenses)
      expect(Object.keys(counts).sort()).toEqual([...STATE_NAMES].sort());
  });

  it('lets the bytes be kept for ever and answers 304 to whoever has them', async () => {
    const { ask } = registry();
    const response = await ask(`/v1/boms/${hex}`);
    const tag = response.headers.get('etag') ?? '';
    expect(tag).toBe(`"sha256:${hex}"`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(response.headers.get('trasluz-at')).toBe('1');
    const again = await ask(`/v1/boms/sha256:${hex}`, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    expect(await again.text()).toBe('');
    const other = await ask(`/v1/boms/${hex}`, { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await registry().ask(`/v1/boms/${hex}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe(`"sha256:${hex}"`);
    expect(await response.text()).toBe('');
  });

  it('lists what the document names, and filters it by kind and words', async () => {
    const { read } = registry();
    const all = await read('components', `/v1/boms/${hex}/components`);
    expect(all.at).toBe(1);
    expect(all.total).toEqual({ count: all.items.length, type: 'exact' });
    const [library] = (await read('components', `/v1/boms/${hex}/components?kind=software`)).items;
    expect(library).toMatchObject({
      name: 'left-pad',
      version: '1.3.0',
      purl: 'pkg:npm/left-pad@1.3.0',
      pointer: '/components/0',
    });
    const found = await read('components', `/v1/boms/${hex}/components?q=LEFT`);
    expect(found.items.map((item) => item.name)).toEqual(['left-pad']);
    const model = all.items.find((item) => item.name === 'Content Model');
    expect(model).toMatchObject({ kind: 'model', license: 'Apache-2.0', pointer: '/metadata/component' });
  });

  it('pages through a list: links and cursors lead to every item once', async () => {
    const { ask, read } = registry();
    const all = await read('facts', `/v1/boms/${hex}/facts?limit=500`);
    const seen: string[] = [];
    let next: string | undefined = `/v1/boms/${hex}/facts?limit=7`;
    while (next !== undefined) {
      const response = await ask(next);
      const page = (await response.json()) as typeof all;
      seen.push(...page.items.map((fact) => `${fact.id} ${fact.subject}`));
      const link = /^<([^>]+)>; rel="next"$/u.exec(response.headers.get('link') ?? '')?.[1];
      expect(link === undefined).toBe(page.nextCursor === undefined);
      next = link;
    }
    expect(seen).toEqual(all.items.map((fact) => `${fact.id} ${fact.subject}`));
    expect(seen.length).toBeGreaterThan(20);
  });

  it('tells every fact with state, author and place, and filters by lens, id, state and subject', async () => {
    const { read } = registry();
    const { items } = await read('facts', `/v1/boms/${hex}/facts?limit=500`);
    const license = items.filter((fact) => fact.values.includes('Apache-2.0'));
    expect(license.length).toBeGreaterThan(0);
    expect(license[0]).toMatchObject({ state: 'declared', author: { relation: 'supplier' } });
    expect(license[0]?.pointers.every((pointer) => pointer.startsWith('/metadata/component'))).toBe(true);
    const id = license[0]?.id ?? '';
    const filters = [`id=${id}`, 'state=declared', 'lens=hardware', `subject=${license[0]?.subject}`];
    for (const filter of filters) {
      const page = await read('facts', `/v1/boms/${hex}/facts?limit=500&${filter}`);
      expect(page.items.length).toBeLessThan(items.length);
    }
    const byId = await read('facts', `/v1/boms/${hex}/facts?id=${id}`);
    expect(new Set(byId.items.map((fact) => fact.id))).toEqual(new Set([id]));
  });

  it('lists the relations with the names of both ends', async () => {
    const { items } = await registry().read('dependencies', `/v1/boms/${hex}/dependencies`);
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'depends-on', fromName: 'Content Model', toName: 'left-pad' }),
    );
  });

  it('keeps the places of the bytes that were read, also of an older version of the format', async () => {
    const { publish, read } = registry();
    const older = modelDocument({ name: 'Older', changes: { specVersion: '1.5' } });
    const { $schema: _, metadata, ...rest } = older;
    const { authors: __, ...kept } = metadata as Record<string, never>;
    const receipt = await publish('acme.example/older@1', { ...rest, metadata: kept });
    const page = await read('components', `/v1/boms/${receipt.digest}/components?q=left`);
    expect(page.items[0]?.pointer).toBe('/components/0');
  });

  it('says what is asked: every fact with both languages', async () => {
    const { items } = await registry().read('factDefinitions', '/v1/facts');
    expect(items.map(({ id }) => id)).toEqual(FACTS.map(({ id }) => id));
    expect(items.length).toBeGreaterThanOrEqual(60);
  });

  it.each(['', '/components', '/facts', '/dependencies'])(
    'knows no document that was not published%s',
    async (part) => {
      expect(await registry().fail(`/v1/boms/${'0'.repeat(64)}${part}`)).toMatchObject({
        code: 'document-not-found',
        status: 404,
      });
    },
  );

  it('keeps hostile text as it is and never answers it as HTML', async () => {
    const { ask, token } = registry();
    const name = '<img src=x onerror=alert(1)>\u202e';
    const bytes = bytesOf(modelDocument({ name, version: '1' }));
    const response = await ask(publishPath('acme.example/hostile@1'), publication(bytes, token));
    expect(response.status).toBe(201);
    const version = await ask('/v1/suppliers/acme.example/products/hostile/versions/1');
    expect(version.headers.get('content-type')).toBe('application/json');
    expect(((await version.json()) as { name: string }).name).toBe(name);
  });
}
