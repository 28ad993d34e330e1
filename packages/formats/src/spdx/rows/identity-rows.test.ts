import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { element, read } from '../tests/graph-builders.ts';
import { PACKAGE, type RowExample, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

const unsaid = (name: string, says: JsonObject): RowExample => ({ name, says, reads: {} });

testRow('version and description', PACKAGE, [
  { name: 'a version', says: { version: '1.0' }, element: { software_packageVersion: '1.0' } },
  { name: 'a description', says: { description: 'A tool' }, element: { description: 'A tool' } },
  {
    name: 'a version of other letters',
    says: { version: '२.०\u202e' },
    element: { software_packageVersion: '२.०\u202e' },
  },
  {
    name: 'a version that says nothing to readers of SPDX',
    says: { version: 'NOASSERTION' },
    element: { software_packageVersion: 'NOASSERTION' },
    reads: {},
  },
  unsaid('an empty version', { version: '' }),
  unsaid('a version that is a number', { version: 1 }),
  unsaid('a description that is a list', { description: ['x'] }),
]);

/** Names of CycloneDX 1.7 hash-alg by the name in SPDX 3.0.1 §HashAlgorithm. */
const ALGORITHMS = [
  ['MD5', 'md5', 32],
  ['SHA-1', 'sha1', 40],
  ['SHA-256', 'sha256', 64],
  ['SHA-384', 'sha384', 96],
  ['SHA-512', 'sha512', 128],
  ['SHA3-256', 'sha3_256', 64],
  ['SHA3-384', 'sha3_384', 96],
  ['SHA3-512', 'sha3_512', 128],
  ['BLAKE2b-256', 'blake2b256', 64],
  ['BLAKE2b-384', 'blake2b384', 96],
  ['BLAKE2b-512', 'blake2b512', 128],
  ['BLAKE3', 'blake3', 64],
] as const;

const hash = (algorithm: string, hashValue: string, members: JsonObject = {}): JsonObject => ({
  type: 'Hash',
  ...members,
  algorithm,
  hashValue,
});

testRow('hashes', PACKAGE, [
  ...ALGORITHMS.map(
    ([alg, algorithm, length]): RowExample => ({
      name: alg,
      says: { hashes: [{ alg, content: 'a'.repeat(length) }] },
      element: { verifiedUsing: [hash(algorithm, 'a'.repeat(length))] },
    }),
  ),
  ...(['Streebog-256', 'Streebog-512'] as const).map(
    (alg): RowExample => ({
      name: `${alg}, by its name in a comment`,
      says: { hashes: [{ alg, content: 'b'.repeat(64) }] },
      element: { verifiedUsing: [hash('other', 'b'.repeat(64), { comment: alg })] },
    }),
  ),
  {
    name: 'several, in order, in capitals and twice',
    says: {
      hashes: [
        { alg: 'SHA-1', content: 'A'.repeat(40) },
        { alg: 'MD5', content: 'b'.repeat(32) },
        { alg: 'MD5', content: 'b'.repeat(32) },
      ],
    },
    element: {
      verifiedUsing: [hash('sha1', 'A'.repeat(40)), hash('md5', 'b'.repeat(32)), hash('md5', 'b'.repeat(32))],
    },
  },
  {
    name: 'of another algorithm, which readers of CycloneDX cannot name',
    says: { hashes: [{ alg: 'CRC-32', content: 'a'.repeat(32) }] },
    element: { verifiedUsing: [hash('other', 'a'.repeat(32), { comment: 'CRC-32' })] },
    reads: {},
  },
  {
    name: 'of another length, which CycloneDX does not take',
    says: { hashes: [{ alg: 'SHA-256', content: 'ab' }] },
    element: { verifiedUsing: [hash('sha256', 'ab')] },
    reads: {},
  },
  unsaid('without an algorithm', { hashes: [{ content: 'a'.repeat(64) }] }),
  unsaid('without a value', { hashes: [{ alg: 'MD5' }] }),
  unsaid('that are texts', { hashes: ['abc'] }),
  unsaid('none', { hashes: [] }),
]);

const identifier = (externalIdentifierType: string, value: string): JsonObject => ({
  type: 'ExternalIdentifier',
  externalIdentifierType,
  identifier: value,
});

const content = (type: string, value: string): JsonObject => ({
  type: 'software_ContentIdentifier',
  software_contentIdentifierType: type,
  software_contentIdentifierValue: value,
});

const SWHID = 'swh:1:dir:d198bc9d7a6bcf6db04f476d29314f157507d505';
const GITOID = 'gitoid:blob:sha1:a94a8fe5ccb19ba61c4c0873d391e987982fbbd3';
const CPE = 'cpe:2.3:a:acme:it:1:*:*:*:*:*:*:*';

testRow('identifiers', PACKAGE, [
  {
    name: 'a package URL',
    says: { purl: 'pkg:npm/it@1' },
    element: { software_packageUrl: 'pkg:npm/it@1' },
  },
  {
    name: 'a CPE of 2.3',
    says: { cpe: CPE },
    element: { externalIdentifier: [identifier('cpe23', CPE)] },
  },
  {
    name: 'a CPE of 2.2',
    says: { cpe: 'cpe:/a:acme:it:1' },
    element: { externalIdentifier: [identifier('cpe22', 'cpe:/a:acme:it:1')] },
  },
  {
    name: 'identifiers of the content, of Software Heritage and of Git',
    says: { swhid: [SWHID], omniborId: [GITOID] },
    element: { software_contentIdentifier: [content('swhid', SWHID), content('gitoid', GITOID)] },
  },
  unsaid('an empty package URL', { purl: '' }),
  unsaid('a package URL that is a list', { purl: ['pkg:npm/it@1'] }),
  unsaid('no identifier of the content', { swhid: [] }),
  unsaid('a SWID tag', { swid: { tagId: 'x', name: 'it' } }),
]);

describe('a digest of another tool', () => {
  it.each<[string, JsonObject, Json | undefined]>([
    ...ALGORITHMS.map(([alg, algorithm, length]): [string, JsonObject, Json] => [
      `${algorithm} in capitals`,
      { algorithm: algorithm.toUpperCase(), hashValue: 'a'.repeat(length) },
      [{ alg, content: 'a'.repeat(length) }],
    ]),
    ['sha224, which CycloneDX lacks', { algorithm: 'sha224', hashValue: 'a'.repeat(64) }, undefined],
    ['falcon, which CycloneDX lacks', { algorithm: 'falcon', hashValue: 'a'.repeat(64) }, undefined],
    ['other without a name', { algorithm: 'other', hashValue: 'a'.repeat(64) }, undefined],
    [
      'other with another comment',
      { algorithm: 'other', comment: 'GOST', hashValue: 'a'.repeat(64) },
      undefined,
    ],
    ['no algorithm', { hashValue: 'a'.repeat(64) }, undefined],
    ['a value that is a number', { algorithm: 'md5', hashValue: 5 }, undefined],
    ['31 digits', { algorithm: 'md5', hashValue: 'a'.repeat(31) }, undefined],
    ['33 digits', { algorithm: 'md5', hashValue: 'a'.repeat(33) }, undefined],
    ['a letter that is no digit', { algorithm: 'md5', hashValue: 'g'.repeat(32) }, undefined],
  ])('is read as it is, or not at all: %s', (_name, method, expected) => {
    const { bom } = read(element('software_Package', 'it', { verifiedUsing: [method] }));
    expect(at(bom, 'components name=it hashes')).toEqual(expected);
  });
});

describe('an identifier of another tool', () => {
  it.each<[string, JsonObject, string, Json | undefined]>([
    ['a purl as SPDX 2 calls it', { externalIdentifier: [identifier('purl', 'pkg:a/b')] }, 'purl', 'pkg:a/b'],
    [
      'a member before an identifier',
      { software_packageUrl: 'pkg:a/c', externalIdentifier: [identifier('packageUrl', 'pkg:a/b')] },
      'purl',
      'pkg:a/c',
    ],
    [
      'the first of two',
      { externalIdentifier: [identifier('packageUrl', 'pkg:a/1'), identifier('packageUrl', 'pkg:a/2')] },
      'purl',
      'pkg:a/1',
    ],
    [
      'the newer kind of CPE',
      { externalIdentifier: [identifier('cpe22', 'cpe:/a:b'), identifier('cpe23', CPE)] },
      'cpe',
      CPE,
    ],
    ['one that is no list', { externalIdentifier: identifier('cpe22', 'cpe:/a:b') }, 'cpe', 'cpe:/a:b'],
    ['an empty one', { externalIdentifier: [identifier('cpe22', '')] }, 'cpe', undefined],
    ['one that is a number', { externalIdentifier: [7] }, 'cpe', undefined],
    ['one that is not in the graph', { externalIdentifier: ['https://acme.example/x'] }, 'cpe', undefined],
  ])('is read: %s', (_name, members, member, expected) => {
    const { bom } = read(element('software_Package', 'it', members));
    expect(at(bom, `components name=it ${member}`)).toEqual(expected);
  });
});
