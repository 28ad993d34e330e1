import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../tests/documents.ts';
import { downgrade } from './downgrade.ts';

type Members = Readonly<Record<string, Json>>;

const WHY = 'CycloneDX 1.6 does not list the value';
const URL = 'https://example.org/';

const crypto = (properties: Members): Members => ({
  components: [componentWith({ type: 'cryptographic-asset', cryptoProperties: properties })],
});

describe('a value that 1.6 does not list', () => {
  it.each(['citation', 'patent', 'patent-assertion', 'patent-family'])(
    'is "other" for a reference of the type %s',
    (type) => {
      const { value, losses } = downgrade(documentWith({ externalReferences: [{ type, url: URL }] }));
      expect(value['externalReferences']).toEqual([{ type: 'other', url: URL }]);
      expect(losses).toEqual([
        {
          pointer: '/externalReferences/0/type',
          what: `the type "${type}"`,
          why: WHY,
          approximatedBy: '/externalReferences/0/type',
        },
      ]);
    },
  );

  it.each(['vcs', 'distribution', 'other', 'certification-report', 'rfc-9116', 'model-card'])(
    'is not the type %s of a reference',
    (type) => {
      const bom = documentWith({ externalReferences: [{ type, url: URL }] });
      expect(downgrade(bom)).toEqual({ value: { ...bom, specVersion: '1.6' }, losses: [] });
    },
  );

  it.each(['5g-aka', 'dtls', 'eap-aka', 'eap-aka-prime', 'prins', 'quic'])(
    'is "other" for the protocol %s',
    async (type) => {
      const bom = documentWith(crypto({ assetType: 'protocol', protocolProperties: { type } }));
      const { value, losses } = downgrade(bom);
      expect(value).toMatchObject(crypto({ assetType: 'protocol', protocolProperties: { type: 'other' } }));
      expect(losses.map(({ what }) => what)).toEqual([`the type "${type}"`]);
      expect((await validateObject(value)).valid).toBe(true);
    },
  );

  it.each(['tls', 'ssh', 'ipsec', 'ike', 'sstp', 'wpa', 'other', 'unknown'])(
    'is not the protocol %s',
    (type) => {
      const bom = documentWith(crypto({ assetType: 'protocol', protocolProperties: { type } }));
      expect(downgrade(bom).losses).toEqual([]);
    },
  );

  it.each(['Streebog-256', 'Streebog-512'])('is a digest by %s', (alg) => {
    const sha = { alg: 'SHA-256', content: 'a'.repeat(64) };
    const newer = { alg, content: 'b'.repeat(64) };
    const { value, losses } = downgrade(
      documentWith({ externalReferences: [{ type: 'other', url: URL, hashes: [sha, newer, sha, newer] }] }),
    );
    expect(value['externalReferences']).toEqual([{ type: 'other', url: URL, hashes: [sha, sha] }]);
    expect(losses).toEqual([
      { pointer: '/externalReferences/0/hashes/1', what: `the digest by "${alg}"`, why: WHY },
      { pointer: '/externalReferences/0/hashes/3', what: `the digest by "${alg}"`, why: WHY },
    ]);
  });

  it.each(['encr', 'prf', 'integ', 'ke', 'auth'])('is a described transform of "%s"', async (member) => {
    const described = member === 'ke' ? { group: 19 } : { name: 'a' };
    const transforms = (value: Members): Members =>
      crypto({ assetType: 'protocol', protocolProperties: { type: 'ike', ikev2TransformTypes: value } });
    const { value, losses } = downgrade(documentWith(transforms({ esn: true, [member]: [described] })));
    expect(value).toEqual({ ...documentWith(transforms({ esn: true })), specVersion: '1.6' });
    expect(losses).toEqual([
      {
        pointer: `/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/${member}`,
        what: `the described transforms "${member}"`,
        why: 'CycloneDX 1.6 has only references to algorithms here',
      },
    ]);
    expect((await validateObject(value)).counts.errors).toBe(0);
  });
});

describe('the label of the Traffic Light Protocol', () => {
  it.each(['CLEAR', 'GREEN', 'AMBER', 'AMBER_AND_STRICT', 'RED'])('%s becomes a property', (tlp) => {
    const { value, losses } = downgrade(documentWith({ metadata: { distributionConstraints: { tlp } } }));
    expect(value['metadata']).toEqual({ properties: [{ name: 'trasluz:tlp', value: tlp }] });
    expect(losses).toEqual([
      {
        pointer: '/metadata/distributionConstraints',
        what: `the label "${tlp}" of the Traffic Light Protocol`,
        why: 'CycloneDX 1.6 has no member for it',
        approximatedBy: '/metadata/properties/0',
      },
    ]);
  });
});

describe('licences beside an expression', () => {
  const licensed = (...licenses: readonly JsonObject[]): JsonObject =>
    documentWith({ components: [componentWith({ licenses })] });

  it.each<readonly [string, readonly JsonObject[], string]>([
    ['an expression that joins nothing', [{ expression: 'MIT' }, { expression: 'ISC' }], 'MIT AND ISC'],
    ['a choice first', [{ expression: 'MIT OR ISC' }, { license: { id: 'Zlib' } }], '(MIT OR ISC) AND Zlib'],
    ['a choice last', [{ license: { id: 'Zlib' } }, { expression: 'MIT OR ISC' }], 'Zlib AND (MIT OR ISC)'],
    [
      'an exception',
      [{ expression: 'GPL-2.0-only WITH Linux-syscall-note' }, { license: { id: 'MIT' } }],
      'GPL-2.0-only WITH Linux-syscall-note AND MIT',
    ],
    [
      'a name with signs',
      [{ license: { name: 'Acme (EU) v2' } }, { expression: 'MIT' }],
      'LicenseRef-Acme-EU-v2 AND MIT',
    ],
    [
      'three',
      [{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }, { expression: 'Zlib' }],
      'MIT AND ISC AND Zlib',
    ],
  ])('are joined: %s', async (_name, licenses, expression) => {
    const { value, losses } = downgrade(licensed(...licenses));
    expect(value['components']).toEqual([componentWith({ licenses: [{ expression }] })]);
    expect(losses).toEqual(
      licenses.map((_license, index) => ({
        pointer: `/components/0/licenses/${index}`,
        what: 'a licence beside others and an expression',
        why: 'CycloneDX 1.6 has either licences or one expression',
        approximatedBy: '/components/0/licenses/0',
      })),
    );
    expect((await validateObject(value)).valid).toBe(true);
  });

  it.each(['licensing', 'properties', 'expressionDetails'])('lose "%s" of the expression', (member) => {
    const said = { licensing: { altIds: ['a'] }, properties: [], expressionDetails: [] }[member] ?? {};
    const { value, losses } = downgrade(licensed({ expression: 'MIT', 'bom-ref': 'l', [member]: said }));
    expect(value['components']).toEqual([
      componentWith({ licenses: [{ expression: 'MIT', 'bom-ref': 'l' }] }),
    ]);
    expect(losses).toEqual([
      {
        pointer: `/components/0/licenses/0/${member}`,
        what: `the member "${member}" of an expression`,
        why: 'CycloneDX 1.6 has only the expression itself',
      },
    ]);
  });
});
