import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../tests/documents.ts';
import { downgrade } from './downgrade.ts';

type Members = Readonly<Record<string, Json>>;

const WHEN = '2026-05-12T09:30:00Z';
const DIGEST = { alg: 'SHA-256', content: 'a'.repeat(64) };
const ASSET = { type: 'publicKey', ref: 'key' };
const key = componentWith({ 'bom-ref': 'key', name: 'key' });

const component = (members: Members): Members => ({ components: [componentWith(members), key] });
const crypto = (assetType: string, properties: Members): Members =>
  component({ type: 'cryptographic-asset', cryptoProperties: { assetType, ...properties } });
const certificate = (members: Members): Members =>
  crypto('certificate', { certificateProperties: { subjectName: 'CN=a', ...members } });
const material = (members: Members): Members =>
  crypto('related-crypto-material', { relatedCryptoMaterialProperties: { type: 'key', ...members } });
const protocol = (members: Members): Members =>
  crypto('protocol', { protocolProperties: { version: '1.3', ...members } });
const suite = (members: Members): Members => protocol({ cipherSuites: [{ name: 'a', ...members }] });
const AT = '/components/0/cryptoProperties';
const CERTIFICATE = `${AT}/certificateProperties`;
/** A range needs a component without a version that the environment provides. */
const EXTERNAL: JsonObject = { type: 'library', name: 'acme', isExternal: true };
const ASSERTIONS = [{ assertionType: 'ownership', patentRefs: ['p'] }];
const PATENT: JsonObject = {
  'bom-ref': 'p',
  patentNumber: 'US1',
  jurisdiction: 'US',
  patentLegalStatus: 'granted',
};

/** One row for each member that 1.7 has and 1.6 lacks: the document with it, where it stands, the document without. */
const ROWS: readonly (readonly [name: string, members: Members, pointer: string, without: Members])[] = [
  ['patents', { definitions: { patents: [PATENT] } }, '/definitions/patents', { definitions: {} }],
  ['isExternal', component({ isExternal: false }), '/components/0/isExternal', component({})],
  [
    'versionRange',
    { components: [{ ...EXTERNAL, versionRange: 'vers:npm/>=1.0.0' }] },
    '/components/0/versionRange',
    { components: [{ type: 'library', name: 'acme' }] },
  ],
  [
    'certificate serialNumber',
    certificate({ serialNumber: '7' }),
    `${CERTIFICATE}/serialNumber`,
    certificate({}),
  ],
  [
    'certificateFileExtension',
    certificate({ certificateFileExtension: 'pem' }),
    `${CERTIFICATE}/certificateFileExtension`,
    certificate({}),
  ],
  [
    'certificate fingerprint',
    certificate({ fingerprint: DIGEST }),
    `${CERTIFICATE}/fingerprint`,
    certificate({}),
  ],
  [
    'certificateState',
    certificate({ certificateState: [{ state: 'active' }] }),
    `${CERTIFICATE}/certificateState`,
    certificate({}),
  ],
  ['creationDate', certificate({ creationDate: WHEN }), `${CERTIFICATE}/creationDate`, certificate({})],
  ['activationDate', certificate({ activationDate: WHEN }), `${CERTIFICATE}/activationDate`, certificate({})],
  [
    'deactivationDate',
    certificate({ deactivationDate: WHEN }),
    `${CERTIFICATE}/deactivationDate`,
    certificate({}),
  ],
  ['revocationDate', certificate({ revocationDate: WHEN }), `${CERTIFICATE}/revocationDate`, certificate({})],
  [
    'destructionDate',
    certificate({ destructionDate: WHEN }),
    `${CERTIFICATE}/destructionDate`,
    certificate({}),
  ],
  [
    'certificateExtensions',
    certificate({ certificateExtensions: [{ commonExtensionName: 'keyUsage', commonExtensionValue: 'a' }] }),
    `${CERTIFICATE}/certificateExtensions`,
    certificate({}),
  ],
  [
    'assets of a certificate',
    certificate({ relatedCryptographicAssets: [ASSET] }),
    `${CERTIFICATE}/relatedCryptographicAssets`,
    certificate({}),
  ],
  [
    'fingerprint of material',
    material({ fingerprint: DIGEST }),
    `${AT}/relatedCryptoMaterialProperties/fingerprint`,
    material({}),
  ],
  [
    'assets of material',
    material({ relatedCryptographicAssets: [ASSET] }),
    `${AT}/relatedCryptoMaterialProperties/relatedCryptographicAssets`,
    material({}),
  ],
  [
    'assets of a protocol',
    protocol({ relatedCryptographicAssets: [ASSET] }),
    `${AT}/protocolProperties/relatedCryptographicAssets`,
    protocol({}),
  ],
  [
    'tlsGroups',
    suite({ tlsGroups: ['x25519'] }),
    `${AT}/protocolProperties/cipherSuites/0/tlsGroups`,
    suite({}),
  ],
  [
    'tlsSignatureSchemes',
    suite({ tlsSignatureSchemes: ['ed25519'] }),
    `${AT}/protocolProperties/cipherSuites/0/tlsSignatureSchemes`,
    suite({}),
  ],
];

describe('a member that 1.6 lacks', () => {
  it.each(ROWS)('is left out and told: %s', async (_name, members, pointer, without) => {
    const bom = documentWith(members);
    const errors = (await validateObject(bom)).issues.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    const { value, losses } = downgrade(bom);
    expect(value).toEqual({ ...documentWith(without), specVersion: '1.6' });
    const member = pointer.slice(pointer.lastIndexOf('/') + 1);
    expect(losses).toContainEqual({
      pointer,
      what: `the member "${member}"`,
      why: 'CycloneDX 1.6 has no member for it',
    });
    expect((await validateObject(value)).counts.errors).toBe(0);
  });

  it.each([
    ['a component', { components: [componentWith({ patentAssertions: ASSERTIONS })] }, '/components/0'],
    ['a service', { services: [{ name: 's', patentAssertions: ASSERTIONS }] }, '/services/0'],
    [
      'a tool',
      { metadata: { tools: { components: [componentWith({ patentAssertions: ASSERTIONS })] } } },
      '/metadata/tools/components/0',
    ],
    [
      'an ancestor',
      {
        components: [
          componentWith({ pedigree: { ancestors: [componentWith({ patentAssertions: ASSERTIONS })] } }),
        ],
      },
      '/components/0/pedigree/ancestors/0',
    ],
    [
      'a formula',
      { formulation: [{ components: [componentWith({ patentAssertions: ASSERTIONS })] }] },
      '/formulation/0/components/0',
    ],
  ])('is left out wherever it stands: patent assertions of %s', (_name, members, owner) => {
    const { value, losses } = downgrade(documentWith(members as Members));
    expect(JSON.stringify(value)).not.toContain('patentAssertions');
    expect(losses.map(({ pointer }) => pointer)).toEqual([`${owner}/patentAssertions`]);
  });
});
