import type { ProductItem, SupplierItem, Version, VersionItem } from '@trasluz/store';
import { describe, expect, it } from 'vitest';
import type { ApiDeps } from '../deps.ts';
import { toDigest, toHex } from '../digest.ts';
import { lensSummaries } from './lens-summaries.ts';
import { linksOf } from './links.ts';
import { receiptOf } from './receipt.ts';
import { productHead, productItem, supplierItem, versionItem } from './supplier.ts';
import { versionOf } from './version.ts';

const HEX = '0f'.repeat(32);
const PUBLISHED = '2026-03-01T12:00:00.000Z';

/** A summary as it is stored: states that do not occur are absent. */
const stored = [{ lens: 'hardware' as const, counts: { declared: 2, withheld: 1 }, stale: 1 }];

/** The same as it is answered. */
const shown = [
  {
    lens: 'hardware',
    counts: {
      evidenced: 0,
      declared: 2,
      partial: 0,
      contradicted: 0,
      withheld: 1,
      'not-disclosed': 0,
      'not-assessed': 0,
      'not-applicable': 0,
    },
    stale: 1,
  },
];

const version: Version = {
  reference: 'acme.example/chat@1.0+b',
  publisher: { namespace: 'acme.example', name: 'Acme' },
  supplier: { domain: 'openai.com', name: 'OpenAI', country: 'US', parent: 'p.example' },
  relation: 'third-party',
  author: 'Jane',
  product: 'chat',
  name: 'Chat',
  kind: 'model',
  version: '1.0+b',
  digest: HEX,
  publication: 7,
  publishedAt: PUBLISHED,
  format: { name: 'CycloneDX', version: '1.7' },
  mediaType: 'application/vnd.cyclonedx+json; version=1.7',
  sizeBytes: 1024,
  nodes: { model: 1 },
  edges: 0,
  isLatest: true,
  lenses: stored,
};

const product: ProductItem = {
  reference: 'acme.example/chat@1.0',
  publisher: { namespace: 'acme.example', name: 'Acme' },
  supplier: { domain: 'openai.com', name: 'OpenAI' },
  product: 'chat',
  name: 'Chat',
  kind: 'model',
  relation: 'third-party',
  latest: '1.0',
  versions: 3,
  digest: HEX,
  publication: 7,
  publishedAt: PUBLISHED,
  summary: stored,
};

/** A catalogue of two organisations, of which the second belongs to a holding without a domain. */
const catalog = {
  suppliers: {
    findByHost: (host: string) =>
      ({
        'known.example': { id: 'known', name: 'Known Holding' },
        'owned.example': { id: 'owned', name: 'Owned' },
      })[host],
    parents: (id: string) => (id === 'owned' ? [{ name: 'Middle' }, { name: 'Holding Without Domain' }] : []),
  },
} as unknown as ApiDeps['catalog'];

describe('versionOf', () => {
  it('shows a version with its links, and of the supplier what a card needs', () => {
    expect(versionOf(version)).toEqual({
      reference: 'acme.example/chat@1.0+b',
      publisher: { namespace: 'acme.example', name: 'Acme' },
      supplier: { domain: 'openai.com', name: 'OpenAI' },
      relation: 'third-party',
      author: 'Jane',
      product: 'chat',
      name: 'Chat',
      kind: 'model',
      version: '1.0+b',
      digest: `sha256:${HEX}`,
      publication: 7,
      publishedAt: PUBLISHED,
      format: { name: 'CycloneDX', version: '1.7' },
      sizeBytes: 1024,
      counts: { model: 1 },
      edges: 0,
      isLatest: true,
      lenses: shown,
      links: {
        document: `/v1/boms/${HEX}`,
        version: '/v1/suppliers/acme.example/products/chat/versions/1.0%2Bb',
        permalink: `/v1/boms/${HEX}`,
      },
    });
  });

  it('leaves out an author that the document does not name', () => {
    const { author: _, ...nameless } = version;
    expect(Object.keys(versionOf(nameless))).not.toContain('author');
  });

  it('leaves what was stored alone', () => {
    const before = structuredClone(version);
    versionOf(version);
    expect(version).toEqual(before);
  });
});

describe('lensSummaries', () => {
  it('fills every state in, in the order in which states are shown', () => {
    expect(lensSummaries(stored)).toEqual(shown);
    expect(Object.keys(lensSummaries(stored)[0]?.counts ?? {})).toEqual(Object.keys(shown[0]?.counts ?? {}));
  });

  it('invents no lens that was not stored', () => {
    expect(lensSummaries([])).toEqual([]);
  });
});

describe('supplierItem', () => {
  const supplier: SupplierItem = {
    domain: 'acme.example',
    name: 'Acme',
    country: 'ES',
    own: 1,
    thirdParty: 2,
    kinds: ['model'],
  };

  it('shows a supplier without a parent as it is', () => {
    expect(supplierItem(catalog, supplier)).toEqual(supplier);
  });

  it('names the parent that has no domain of its own by the catalogue', () => {
    expect(supplierItem(catalog, { ...supplier, domain: 'owned.example' })).toEqual({
      ...supplier,
      domain: 'owned.example',
      parent: { name: 'Holding Without Domain' },
    });
  });

  it('invents no parent for a supplier of the catalogue that has none', () => {
    const known = { ...supplier, domain: 'known.example' };
    expect(supplierItem(catalog, known)).toEqual(known);
  });

  it.each([
    ['known.example', 'Known Holding'],
    ['unknown.example', 'unknown.example'],
  ])('names the parent %s "%s": by the catalogue, else by its domain', (parent, name) => {
    expect(supplierItem(catalog, { ...supplier, parent })).toEqual({
      ...supplier,
      parent: { domain: parent, name },
    });
  });
});

describe('products', () => {
  it('are shown in a list with their latest version', () => {
    expect(productItem(product)).toEqual({
      reference: 'acme.example/chat@1.0',
      publisher: { namespace: 'acme.example', name: 'Acme' },
      product: 'chat',
      name: 'Chat',
      kind: 'model',
      relation: 'third-party',
      latest: '1.0',
      versions: 3,
      lenses: shown,
    });
  });

  it('say on their own page who they are about, and leave the versions to the list', () => {
    expect(productHead(product)).toEqual({
      publisher: { namespace: 'acme.example', name: 'Acme' },
      supplier: { domain: 'openai.com', name: 'OpenAI' },
      relation: 'third-party',
      product: 'chat',
      name: 'Chat',
      kind: 'model',
      latest: '1.0',
    });
  });

  it('list a version with digest, time and format', () => {
    const { reference, digest, publication, publishedAt, format } = version;
    const item: VersionItem = {
      reference,
      version: '1.0+b',
      name: 'Chat',
      kind: 'model',
      digest,
      publication,
      publishedAt,
      format,
      summary: stored,
    };
    expect(versionItem(item)).toEqual({
      reference: 'acme.example/chat@1.0+b',
      version: '1.0+b',
      digest: `sha256:${HEX}`,
      publication: 7,
      publishedAt: PUBLISHED,
      format: { name: 'CycloneDX', version: '1.7' },
      lenses: shown,
    });
  });
});

describe('receiptOf', () => {
  it.each(['postgresql', 'embedded-postgresql', 'pglite'] as const)('says what %s promises', (database) => {
    const publication = {
      number: 7,
      digest: HEX,
      namespace: 'acme.example',
      product: 'chat',
      version: '1.0',
      publishedAt: PUBLISHED,
    };
    expect(receiptOf({ database }, publication)).toEqual({
      publication: 7,
      digest: `sha256:${HEX}`,
      reference: 'acme.example/chat@1.0',
      publishedAt: PUBLISHED,
      durability: database,
      links: {
        document: `/v1/boms/${HEX}`,
        version: '/v1/suppliers/acme.example/products/chat/versions/1.0',
        permalink: `/v1/boms/${HEX}`,
      },
    });
  });
});

describe('linksOf', () => {
  it.each([
    ['1.0+b:c', '1.0%2Bb%3Ac'],
    ['a/b', 'a%2Fb'],
    ['?x=1#y', '%3Fx%3D1%23y'],
    ['ñ', '%C3%B1'],
  ])('escapes the version %j as one part of the path', (name, part) => {
    const links = linksOf({ digest: HEX, namespace: 'acme.example', product: 'chat', version: name });
    expect(links.version).toBe(`/v1/suppliers/acme.example/products/chat/versions/${part}`);
  });
});

describe('digests', () => {
  it('carry their algorithm in the API and not in the database', () => {
    expect(toDigest(HEX)).toBe(`sha256:${HEX}`);
    expect(toHex(`sha256:${HEX}`)).toBe(HEX);
    expect(toHex(toDigest(HEX))).toBe(HEX);
  });
});
