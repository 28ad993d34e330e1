import { hasTokens, revokeToken } from '@trasluz/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeedDocument } from '../seed/documents.ts';
import { developmentToken } from './development-token.ts';
import { publishSeed } from './seed.ts';
import { type MemoryRegistry, NOW, openMemoryRegistry } from './tests/registry.ts';

let registry: MemoryRegistry;
beforeAll(async () => {
  registry = await openMemoryRegistry();
}, 60_000);
afterAll(() => registry.close());

const hashOf = (token: string): string => registry.deps.hash(new TextEncoder().encode(token));

function tokensOf(namespace: string): Promise<readonly { readonly hash: string }[]> {
  return registry.deps.db
    .selectFrom('token')
    .innerJoin('publisher', 'publisher.id', 'token.publisher_id')
    .select(['token.hash', 'token.created_at', 'token.revoked_at'])
    .where('publisher.namespace', '=', namespace)
    .execute();
}

/** A seeded document that says nothing but whose it is. */
function documentOf(product: string, changes: object = {}): SeedDocument {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    version: 1,
    metadata: {
      authors: [{ name: 'Trasluz community' }],
      component: { 'bom-ref': 'subject', type: 'device', name: product },
      properties: [{ name: 'trasluz:about', value: 'acme.example' }],
    },
    ...changes,
  };
  return { reference: `community.localhost/${product}@1`, build: () => JSON.stringify(bom) };
}

async function seedWith(documents: readonly SeedDocument[]): Promise<{ count: number; lines: string[] }> {
  const lines: string[] = [];
  const { api, deps } = registry;
  const count = await publishSeed({ api, deps, documents, log: (line) => void lines.push(line) });
  return { count, lines };
}

describe('publishSeed', () => {
  it('publishes nothing, makes no token and says nothing where there is nothing to publish', async () => {
    expect(await seedWith([])).toEqual({ count: 0, lines: [] });
    expect(await hasTokens(registry.deps.db, 'community.localhost')).toBe(false);
  });

  it('publishes in the order of the list, as a third party and never as the supplier', async () => {
    const said = await seedWith([documentOf('beta'), documentOf('alpha')]);

    expect(said).toEqual({ count: 2, lines: ['Seeding 2 documents assembled from public sources'] });
    expect(await registry.read('/v1/publications/1')).toMatchObject({
      reference: 'community.localhost/beta@1',
      publication: 1,
    });
    expect(await registry.read('/v1/publications/2')).toMatchObject({
      reference: 'community.localhost/alpha@1',
      publication: 2,
    });
    expect(await registry.read('/v1/search?q=alpha')).toMatchObject({
      items: [{ reference: 'community.localhost/alpha@1', relation: 'third-party' }],
    });
  });

  it('publishes under a token of its own, of which the hash alone is kept', async () => {
    const tokens = await tokensOf('community.localhost');

    expect(tokens).toEqual([
      { hash: expect.stringMatching(/^[0-9a-f]{64}$/), created_at: NOW, revoked_at: null },
    ]);
  });

  it('does nothing when everything is there', async () => {
    const before = await tokensOf('community.localhost');

    expect(await seedWith([documentOf('alpha'), documentOf('beta')])).toEqual({ count: 0, lines: [] });
    expect(await tokensOf('community.localhost')).toEqual(before);
  });

  it('publishes what is missing alone, and leaves what is there as it was published', async () => {
    const changed = documentOf('alpha', { version: 2 });

    expect(await seedWith([changed, documentOf('gamma'), documentOf('beta')])).toEqual({
      count: 1,
      lines: ['Seeding 1 documents assembled from public sources'],
    });
    expect(await registry.read('/v1/status')).toMatchObject({ at: 3 });
  });

  it('tells its progress after every fifty documents', async () => {
    const many = Array.from({ length: 51 }, (_, index) => documentOf(`many-${index}`));

    expect(await seedWith(many)).toEqual({
      count: 51,
      lines: ['Seeding 51 documents assembled from public sources', '  50 of 51'],
    });
  });

  it('builds no document that is there already', async () => {
    const { reference } = documentOf('alpha');
    const build = (): string => {
      throw new RangeError('it was built');
    };

    expect((await seedWith([{ reference, build }])).count).toBe(0);
  });

  it('stops at a document that the registry refuses, and goes on from there the next time', async () => {
    const broken = { ...documentOf('broken'), build: () => '{' };
    const list = [documentOf('before'), broken, documentOf('after')];

    await expect(seedWith(list)).rejects.toMatchObject({ name: 'ApiError' });
    expect((await seedWith([documentOf('before'), documentOf('after')])).count).toBe(1);
  });

  it('is refused what is no reference', async () => {
    await expect(seedWith([{ ...documentOf('x'), reference: 'nowhere' }])).rejects.toThrow();
  });
});

describe('developmentToken', () => {
  it('gives a token the first time and none later', async () => {
    const token = await developmentToken(registry.deps);

    expect(token).toMatch(/^trasluz_[\w-]{43}$/);
    expect(await developmentToken(registry.deps)).toBeUndefined();
    expect(await developmentToken(registry.deps)).toBeUndefined();
    expect(await tokensOf('dev.localhost')).toEqual([
      { hash: hashOf(token ?? ''), created_at: NOW, revoked_at: null },
    ]);
  });

  it('gives a new one when the old one was revoked: somebody lost it', async () => {
    const [{ hash } = { hash: '' }] = await tokensOf('dev.localhost');
    await revokeToken(registry.deps.db, hash, NOW);
    const token = await developmentToken(registry.deps);

    expect(hashOf(token ?? '')).not.toBe(hash);
    expect(await developmentToken(registry.deps)).toBeUndefined();
  });

  it('is good for its own namespace and not for that of the seed', async () => {
    const [, { hash } = { hash: '' }] = await tokensOf('dev.localhost');
    await revokeToken(registry.deps.db, hash, NOW);
    const token = await developmentToken(registry.deps);
    const publish = (as: string): Promise<Response> =>
      Promise.resolve(
        registry.api.fetch(
          new Request(`http://registry.localhost/v1/boms?as=${as}`, {
            method: 'POST',
            headers: {
              'content-type': 'application/vnd.cyclonedx+json',
              authorization: `Bearer ${token}`,
            },
            body: documentOf('delta').build(),
          }),
        ),
      );

    expect((await publish('dev.localhost/delta@1')).status).toBe(201);
    expect((await publish('community.localhost/delta@1')).status).toBe(403);
    expect((await publish('acme.example/delta@1')).status).toBe(403);
  });
});
