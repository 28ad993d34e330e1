import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { readOne } from './tests/reading.ts';

const BASE = { type: 'library', 'bom-ref': 'SPDXRef-acme', name: 'acme' };
const kept = (...properties: readonly (readonly [string, string])[]): JsonObject => ({
  properties: properties.map(([name, value]) => ({ name: `trasluz:spdx-2:${name}`, value })),
});
const given = (members: JsonObject): Readonly<Record<string, Json>> =>
  members as Readonly<Record<string, Json>>;

/** Reads one package and expects all that it becomes, with nothing lost. */
async function expectRow(members: JsonObject, expected: JsonObject): Promise<void> {
  const { component, losses } = await readOne(given(members));
  expect(component).toEqual({ ...BASE, ...expected });
  expect(losses).toEqual([]);
}

/** Kinds of reference of SPDX 2.3 Annex F, with all that is made of each. */
const REFERENCES: readonly (readonly [string, string, string, JsonObject])[] = [
  ['SECURITY', 'cpe22Type', 'cpe:/a:acme:acme:1', { cpe: 'cpe:/a:acme:acme:1' }],
  [
    'SECURITY',
    'cpe23Type',
    'cpe:2.3:a:acme:acme:1:*:*:*:*:*:*:*',
    { cpe: 'cpe:2.3:a:acme:acme:1:*:*:*:*:*:*:*' },
  ],
  ['SECURITY', 'advisory', 'https://a.example', link('advisories', 'https://a.example', 'SECURITY advisory')],
  ['SECURITY', 'fix', 'https://a.example', link('advisories', 'https://a.example', 'SECURITY fix')],
  ['SECURITY', 'url', 'https://a.example', link('other', 'https://a.example', 'SECURITY url')],
  ['SECURITY', 'swid', 'swid:2df9de35', kept(['externalRef', 'SECURITY swid swid:2df9de35'])],
  [
    'PACKAGE-MANAGER',
    'maven-central',
    'org.acme:acme:1',
    kept(['externalRef', 'PACKAGE-MANAGER maven-central org.acme:acme:1']),
  ],
  ['PACKAGE-MANAGER', 'npm', 'acme@1', kept(['externalRef', 'PACKAGE-MANAGER npm acme@1'])],
  ['PACKAGE-MANAGER', 'nuget', 'Acme/1', kept(['externalRef', 'PACKAGE-MANAGER nuget Acme/1'])],
  ['PACKAGE-MANAGER', 'bower', 'acme#1', kept(['externalRef', 'PACKAGE-MANAGER bower acme#1'])],
  ['PACKAGE-MANAGER', 'purl', 'pkg:npm/acme@1', { purl: 'pkg:npm/acme@1' }],
  ['PACKAGE_MANAGER', 'purl', 'pkg:npm/acme@1', { purl: 'pkg:npm/acme@1' }],
  [
    'PERSISTENT-ID',
    'swh',
    'swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2',
    { swhid: ['swh:1:cnt:94a9ed024d3859793618152ea559a168bbcbb5e2'] },
  ],
  [
    'PERSISTENT-ID',
    'gitoid',
    'gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2',
    { omniborId: ['gitoid:blob:sha1:94a9ed024d3859793618152ea559a168bbcbb5e2'] },
  ],
  ['OTHER', 'acmeforge', 'acme/1', kept(['externalRef', 'OTHER acmeforge acme/1'])],
  ['OTHER', 'acmeforge', 'https://f.example/1', link('other', 'https://f.example/1', 'OTHER acmeforge')],
];

function link(type: string, url: string, comment: string): JsonObject {
  return { externalReferences: [{ type, url, comment }] };
}

describe('an external reference', () => {
  it.each(REFERENCES)('%s %s %s', async (referenceCategory, referenceType, referenceLocator, expected) => {
    await expectRow({ externalRefs: [{ referenceCategory, referenceType, referenceLocator }] }, expected);
  });
});

/** Algorithms of SPDX 2.3 §7.10 with the name in CycloneDX and the number of digits. */
const ALGORITHMS: readonly (readonly [string, string | undefined, number])[] = [
  ['ADLER32', undefined, 8],
  ['BLAKE2b-256', 'BLAKE2b-256', 64],
  ['BLAKE2b-384', 'BLAKE2b-384', 96],
  ['BLAKE2b-512', 'BLAKE2b-512', 128],
  ['BLAKE3', 'BLAKE3', 64],
  ['MD2', undefined, 32],
  ['MD4', undefined, 32],
  ['MD5', 'MD5', 32],
  ['MD6', undefined, 64],
  ['SHA1', 'SHA-1', 40],
  ['SHA224', undefined, 56],
  ['SHA256', 'SHA-256', 64],
  ['SHA384', 'SHA-384', 96],
  ['SHA512', 'SHA-512', 128],
  ['SHA3-256', 'SHA3-256', 64],
  ['SHA3-384', 'SHA3-384', 96],
  ['SHA3-512', 'SHA3-512', 128],
];

describe('a checksum', () => {
  it.each(ALGORITHMS)('%s is %s', async (algorithm, alg, digits) => {
    const checksumValue = 'a'.repeat(digits);
    await expectRow(
      { checksums: [{ algorithm, checksumValue }] },
      alg === undefined
        ? kept(['checksum', `${algorithm}=${checksumValue}`])
        : { hashes: [{ alg, content: checksumValue }] },
    );
  });

  it.each([31, 33, 63, 65, 0])('of %i digits is kept', async (digits) => {
    const checksumValue = 'a'.repeat(digits);
    await expectRow(
      { checksums: [{ algorithm: 'MD5', checksumValue }] },
      kept(['checksum', `MD5=${checksumValue}`]),
    );
  });

  it.each<[string, JsonObject]>([
    ['without an algorithm', { checksumValue: 'a'.repeat(32) }],
    ['without a value', { algorithm: 'MD5' }],
    ['of a number', { algorithm: 'MD5', checksumValue: 5 }],
  ])('%s says nothing', async (_name, checksum) => {
    await expectRow({ checksums: [checksum] }, {});
  });
});

/** Purposes of SPDX 2.3 §7.24 with the type and, where it is only near, the word that is kept. */
const PURPOSES: readonly (readonly [string, string, boolean])[] = [
  ['APPLICATION', 'application', false],
  ['FRAMEWORK', 'framework', false],
  ['LIBRARY', 'library', false],
  ['CONTAINER', 'container', false],
  ['OPERATING-SYSTEM', 'operating-system', false],
  ['OPERATING_SYSTEM', 'operating-system', false],
  ['DEVICE', 'device', false],
  ['FIRMWARE', 'firmware', false],
  ['FILE', 'file', false],
  ['SOURCE', 'file', true],
  ['ARCHIVE', 'file', true],
  ['INSTALL', 'application', true],
  ['OTHER', 'library', true],
  ['MODEL', 'machine-learning-model', true],
  ['DATASET', 'data', true],
  ['library', 'library', true],
  ['constructor', 'library', true],
];

describe('a purpose', () => {
  it.each(PURPOSES)('%s is %s', async (primaryPackagePurpose, type, isKept) => {
    await expectRow(
      { primaryPackagePurpose },
      { type, ...(isKept ? kept(['primaryPackagePurpose', primaryPackagePurpose]) : {}) },
    );
  });
});

/** Forms of one party, and what a supplier and an originator become. */
const PARTIES: readonly (readonly [string, JsonObject, JsonObject])[] = [
  ['Organization: Acme', { supplier: { name: 'Acme' } }, { manufacturer: { name: 'Acme' } }],
  ['Organization:Acme', { supplier: { name: 'Acme' } }, { manufacturer: { name: 'Acme' } }],
  ['ORGANIZATION: Acme', { supplier: { name: 'Acme' } }, { manufacturer: { name: 'Acme' } }],
  ['Organization: Acme ()', { supplier: { name: 'Acme' } }, { manufacturer: { name: 'Acme' } }],
  [
    'Organization: Acme (a@acme.example)',
    { supplier: { name: 'Acme', contact: [{ email: 'a@acme.example' }] } },
    { manufacturer: { name: 'Acme', contact: [{ email: 'a@acme.example' }] } },
  ],
  [
    'Organization: Acme (Europe)',
    { supplier: { name: 'Acme (Europe)' } },
    { manufacturer: { name: 'Acme (Europe)' } },
  ],
  ['Person: Ada', { supplier: { contact: [{ name: 'Ada' }] } }, { authors: [{ name: 'Ada' }] }],
  [
    'Person: Ada (ada@acme.example)',
    { supplier: { contact: [{ name: 'Ada', email: 'ada@acme.example' }] } },
    { authors: [{ name: 'Ada', email: 'ada@acme.example' }] },
  ],
  [
    'Person: (ada@acme.example)',
    { supplier: { contact: [{ email: 'ada@acme.example' }] } },
    { authors: [{ email: 'ada@acme.example' }] },
  ],
  ['Tool: scan-1', kept(['supplier', 'Tool: scan-1']), kept(['originator', 'Tool: scan-1'])],
  ['Acme', kept(['supplier', 'Acme']), kept(['originator', 'Acme'])],
  ['Person:', kept(['supplier', 'Person:']), kept(['originator', 'Person:'])],
  ['Robot: Ada', kept(['supplier', 'Robot: Ada']), kept(['originator', 'Robot: Ada'])],
  ['NOASSERTION', {}, {}],
  ['NONE', kept(['supplier', 'NONE']), kept(['originator', 'NONE'])],
  [' ', {}, {}],
];

describe('a party', () => {
  it.each(PARTIES)('"%s" supplies', async (supplier, expected) => {
    await expectRow({ supplier }, expected);
  });

  it.each(PARTIES)('"%s" originates', async (originator, _supplies, expected) => {
    await expectRow({ originator }, expected);
  });
});
