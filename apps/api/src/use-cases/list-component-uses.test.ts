import { type Database, IN_MEMORY, openDatabase } from '@trasluz/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelDocument } from '../tests/documents.ts';
import { createTestRegistry, type TestRegistry } from '../tests/registry.ts';

const HASHES = {
  MD5: 'a'.repeat(32),
  'SHA-1': 'b'.repeat(40),
  'SHA-256': 'c'.repeat(64),
  'SHA-384': 'd'.repeat(96),
  'SHA-512': 'e'.repeat(128),
  'SHA3-256': 'f'.repeat(64),
  'SHA3-512': '0'.repeat(128),
  'BLAKE2b-256': '1'.repeat(64),
  BLAKE3: '2'.repeat(64),
} as const;

describe('a component is found by', () => {
  let database: Database;
  let registry: TestRegistry;
  beforeAll(async () => {
    database = await openDatabase({ dataDir: IN_MEMORY, log: () => undefined });
    registry = await createTestRegistry(database);
    const hashes = Object.entries(HASHES).map(([alg, content]) => ({ alg, content }));
    const component = { type: 'library', 'bom-ref': 'x', name: 'x', version: '1', hashes };
    await registry.publish(
      'acme.example/x@1',
      modelDocument({ changes: { components: [component], dependencies: [] } }),
    );
  }, 60_000);
  afterAll(() => database.close());

  const found = async (hash: string): Promise<readonly string[]> => {
    const { items } = await registry.read('componentUses', `/v1/components?hash=${encodeURIComponent(hash)}`);
    return items.map((item) => item.component.name);
  };

  it.each(Object.entries(HASHES))(
    'its %s as CycloneDX writes the name, in any case',
    async (alg, content) => {
      for (const name of [alg, alg.toLowerCase(), alg.toUpperCase()]) {
        expect(await found(`${name}:${content}`), name).toEqual(['x']);
      }
      expect(await found(`${alg}:${content.toUpperCase()}`)).toEqual(['x']);
    },
  );

  it.each([
    ['sha1', HASHES['SHA-1']],
    ['sha256', HASHES['SHA-256']],
    ['sha384', HASHES['SHA-384']],
    ['sha512', HASHES['SHA-512']],
    ['SHA256', HASHES['SHA-256']],
  ])('its digest as the API writes it: %s', async (alg, content) => {
    expect(await found(`${alg}:${content}`)).toEqual(['x']);
  });

  it.each([
    ['another algorithm', `sha-512:${HASHES['SHA-256']}`],
    ['SHA-2 for SHA-3', `sha-256:${HASHES['SHA3-256']}`],
    ['no algorithm', HASHES['SHA-256']],
    ['half a digest', `sha-256:${HASHES['SHA-256'].slice(1)}`],
    ['nothing behind the name', 'sha-256:'],
  ])('nothing less: %s', async (_, hash) => {
    expect(await found(hash)).toEqual([]);
  });

  it.each(['', '?limit=5', '?purl=a&hash=b', '?name=a&hash=b', '?purl=a&hash=b&name=c'])(
    'exactly one of purl, hash and name: %j is refused',
    async (query) => {
      expect(await registry.fail(`/v1/components${query}`)).toMatchObject({
        code: 'parameter-invalid',
        parameters: [{ name: 'purl', message: 'expected exactly one of purl, hash, name' }],
      });
    },
  );
});
