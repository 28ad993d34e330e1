import { type Json, type JsonObject, upgrade } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../schema/check-schema.ts';
import { componentWith, documentWith } from '../tests/documents.ts';
import { RICH } from '../tests/rich-document.ts';
import { downgrade } from './downgrade.ts';

type Row = readonly [
  name: string,
  members: Readonly<Record<string, Json>>,
  becomes: Readonly<Record<string, Json>>,
  losses: readonly (readonly [pointer: string, approximatedBy?: string])[],
];

const DIGEST = 'a'.repeat(64);
const SHA = { alg: 'SHA-256', content: DIGEST };
const STREEBOG = { alg: 'Streebog-256', content: DIGEST };
const WHEN = '2026-05-12T09:30:00Z';

const one = (members: Readonly<Record<string, Json>>): Record<string, Json> => ({
  components: [componentWith(members)],
});
const crypto = (members: Readonly<Record<string, Json>>): Record<string, Json> =>
  one({ type: 'cryptographic-asset', cryptoProperties: members });
const property = (name: string, value: string): JsonObject => ({ name, value });

const ROWS: readonly Row[] = [
  ['nothing that is new', one({ hashes: [SHA] }), one({ hashes: [SHA] }), []],
  [
    'an external component',
    one({ isExternal: true, version: '1' }),
    one({ version: '1' }),
    [['/components/0/isExternal']],
  ],
  [
    'one of several digests',
    one({ hashes: [STREEBOG, SHA] }),
    one({ hashes: [SHA] }),
    [['/components/0/hashes/0']],
  ],
  ['the only digest', one({ hashes: [STREEBOG] }), one({}), [['/components/0/hashes/0']]],
  [
    'a type of reference',
    { externalReferences: [{ type: 'patent', url: 'https://example.org/' }] },
    { externalReferences: [{ type: 'other', url: 'https://example.org/' }] },
    [['/externalReferences/0/type', '/externalReferences/0/type']],
  ],
  [
    'the label of the Traffic Light Protocol',
    { metadata: { properties: [property('a', 'b')], distributionConstraints: { tlp: 'AMBER' } } },
    { metadata: { properties: [property('a', 'b'), property('trasluz:tlp', 'AMBER')] } },
    [['/metadata/distributionConstraints', '/metadata/properties/1']],
  ],
  [
    'constraints without a label',
    { metadata: { distributionConstraints: {} } },
    { metadata: {} },
    [['/metadata/distributionConstraints']],
  ],
  [
    'an algorithm family and a curve',
    crypto({
      assetType: 'algorithm',
      algorithmProperties: { algorithmFamily: 'AES', ellipticCurve: 'nist/P-256' },
    }),
    crypto({ assetType: 'algorithm', algorithmProperties: {} }),
    [
      ['/components/0/cryptoProperties/algorithmProperties/algorithmFamily'],
      ['/components/0/cryptoProperties/algorithmProperties/ellipticCurve'],
    ],
  ],
  [
    'a primitive',
    crypto({ assetType: 'algorithm', algorithmProperties: { primitive: 'key-wrap' } }),
    crypto({ assetType: 'algorithm', algorithmProperties: { primitive: 'other' } }),
    [
      [
        '/components/0/cryptoProperties/algorithmProperties/primitive',
        '/components/0/cryptoProperties/algorithmProperties/primitive',
      ],
    ],
  ],
  [
    'a protocol with described transforms',
    crypto({
      assetType: 'protocol',
      protocolProperties: { type: 'quic', ikev2TransformTypes: { encr: [{ name: 'AES' }], esn: true } },
    }),
    crypto({
      assetType: 'protocol',
      protocolProperties: { type: 'other', ikev2TransformTypes: { esn: true } },
    }),
    [
      [
        '/components/0/cryptoProperties/protocolProperties/type',
        '/components/0/cryptoProperties/protocolProperties/type',
      ],
      ['/components/0/cryptoProperties/protocolProperties/ikev2TransformTypes/encr'],
    ],
  ],
  [
    'the state of a certificate',
    crypto({ assetType: 'certificate', certificateProperties: { serialNumber: '7', subjectName: 'a' } }),
    crypto({ assetType: 'certificate', certificateProperties: { subjectName: 'a' } }),
    [['/components/0/cryptoProperties/certificateProperties/serialNumber']],
  ],
  [
    'transforms that are references',
    crypto({ assetType: 'protocol', protocolProperties: { ikev2TransformTypes: { encr: ['a'] } } }),
    crypto({ assetType: 'protocol', protocolProperties: { ikev2TransformTypes: { encr: ['a'] } } }),
    [],
  ],
];

describe('downgrade', () => {
  it.each(ROWS)('writes as 1.6: %s', async (_name, members, becomes, losses) => {
    const bom = documentWith(members);
    expect(await checkSchema(bom, '1.7', () => {})).toBe(true);
    const written = downgrade(bom);
    expect(written.value).toEqual({ ...documentWith(becomes), specVersion: '1.6' });
    expect(
      written.losses.map(({ pointer, approximatedBy }) => [pointer, approximatedBy].filter(Boolean)),
    ).toEqual(losses);
    expect(await checkSchema(written.value, '1.6', () => {})).toBe(true);
  });

  it('changes nothing of what it is given, and says the same twice', () => {
    const before = JSON.stringify(RICH);
    expect(downgrade(RICH)).toEqual(downgrade(RICH));
    expect(JSON.stringify(RICH)).toBe(before);
  });

  it('leaves a document that says nothing new as it is, after a way back', () => {
    const { citations: _citations, ...older } = RICH;
    expect(downgrade(older).losses).toEqual([]);
    expect(upgrade(downgrade(older).value).bom).toEqual(older);
  });

  it('keeps the members of the document in their order, so that the version comes before the lists', () => {
    expect(Object.keys(downgrade(RICH).value)).toEqual(
      [...Object.keys(RICH)].filter((member) => member !== 'citations'),
    );
  });

  it('names the schema of 1.6 where the document names one', () => {
    const bom = documentWith({ $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json' });
    expect(downgrade(bom).value['$schema']).toBe('http://cyclonedx.org/schema/bom-1.6.schema.json');
  });
});

describe('properties of references', () => {
  const copy = (host: string): JsonObject => ({
    type: 'distribution',
    url: `https://${host}.example.org/`,
    properties: [property('trasluz:copy:host', host)],
  });
  const bare = (host: string): JsonObject => ({ type: 'distribution', url: `https://${host}.example.org/` });

  it('move to the component with the index among references of the type', () => {
    const vcs = { type: 'vcs', url: 'https://example.org/' };
    const { value, losses } = downgrade(
      documentWith(one({ externalReferences: [copy('a'), vcs, copy('b')] })),
    );
    expect(value['components']).toEqual([
      componentWith({
        externalReferences: [bare('a'), vcs, bare('b')],
        properties: [property('trasluz:copy:0:host', 'a'), property('trasluz:copy:1:host', 'b')],
      }),
    ]);
    expect(losses.map(({ pointer, approximatedBy }) => [pointer, approximatedBy])).toEqual([
      ['/components/0/externalReferences/0/properties/0', '/components/0/properties/0'],
      ['/components/0/externalReferences/2/properties/0', '/components/0/properties/1'],
    ]);
  });

  it('are lost where they are not ours', () => {
    const reference = { ...bare('a'), properties: [property('acme:mirror', 'yes')] };
    const { value, losses } = downgrade(documentWith({ externalReferences: [reference] }));
    expect(value).toEqual({ ...documentWith({ externalReferences: [bare('a')] }), specVersion: '1.6' });
    expect(losses).toEqual([
      {
        pointer: '/externalReferences/0/properties/0',
        what: 'the property "acme:mirror" of a reference',
        why: 'CycloneDX 1.6 has no properties on references',
      },
    ]);
  });

  it('are lost where no element takes them over', () => {
    const standard = { 'bom-ref': 's', name: 'S', externalReferences: [copy('a')] };
    const { losses } = downgrade(documentWith({ definitions: { standards: [standard] } }));
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/definitions/standards/0/externalReferences/0/properties',
    ]);
  });
});

describe('licences', () => {
  const mit = { license: { id: 'MIT' } };

  it.each([
    [[mit, { expression: 'Apache-2.0' }], 'MIT AND Apache-2.0'],
    [
      [{ expression: 'MIT OR BSD-3-Clause' }, { expression: 'Apache-2.0' }],
      '(MIT OR BSD-3-Clause) AND Apache-2.0',
    ],
    [
      [{ license: { name: 'Llama 3.1 Community' } }, { expression: 'MIT' }],
      'LicenseRef-Llama-3.1-Community AND MIT',
    ],
  ])('become one expression: %j', (licenses, expression) => {
    const { value, losses } = downgrade(documentWith(one({ licenses })));
    expect(value['components']).toEqual([componentWith({ licenses: [{ expression }] })]);
    expect(losses.map(({ pointer }) => pointer)).toEqual([
      '/components/0/licenses/0',
      '/components/0/licenses/1',
    ]);
  });

  it('stay what they are without an expression among them', () => {
    const licenses = [mit, { license: { name: 'x' } }];
    expect(downgrade(documentWith(one({ licenses }))).losses).toEqual([]);
  });

  it('lose the details of an expression', () => {
    const licenses = [
      { expression: 'MIT', acknowledgement: 'declared', expressionDetails: [{ licenseIdentifier: 'MIT' }] },
    ];
    const { value, losses } = downgrade(documentWith(one({ licenses })));
    expect(value['components']).toEqual([
      componentWith({ licenses: [{ expression: 'MIT', acknowledgement: 'declared' }] }),
    ]);
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/components/0/licenses/0/expressionDetails']);
  });
});

describe('citations', () => {
  const cited = (citation: Readonly<Record<string, Json>>): JsonObject =>
    documentWith({
      metadata: { manufacturer: { 'bom-ref': 'org', name: 'Acme', address: { country: 'ES' } } },
      components: [componentWith({ 'bom-ref': 'a' })],
      citations: [{ timestamp: WHEN, attributedTo: 'org', ...citation }],
    });

  it.each([
    ['a pointer into an element', { pointers: ['/components/0/version'], note: 'from the data sheet' }],
    [
      'an expression by bom-ref',
      { expressions: ["$..[?(@['bom-ref']=='a')].version"], note: 'from the data sheet' },
    ],
  ])('become annotations: %s', async (_name, citation) => {
    const bom = cited(citation);
    const { value, losses } = downgrade(bom);
    expect(value['annotations']).toEqual([
      {
        subjects: ['a'],
        annotator: { organization: { name: 'Acme' } },
        timestamp: WHEN,
        text: 'from the data sheet',
      },
    ]);
    expect(value['citations']).toBeUndefined();
    expect(losses).toMatchObject([{ pointer: '/citations/0', approximatedBy: '/annotations/0' }]);
    expect(await checkSchema(value, '1.6', () => {})).toBe(true);
  });

  it.each([
    ['about no element', { pointers: ['/metadata/timestamp'] }],
    ['about nothing that exists', { pointers: ['/components/7'] }],
    ['by somebody who is not in the document', { pointers: ['/components/0'], attributedTo: 'nobody' }],
    ['by an expression without a bom-ref', { expressions: ['$.components[*].version'] }],
  ])('are told as lost: %s', (_name, citation) => {
    const { value, losses } = downgrade(cited(citation));
    expect(value['annotations']).toBeUndefined();
    expect(losses).toEqual([
      { pointer: '/citations/0', what: 'a citation', why: 'CycloneDX 1.6 has no member for it' },
    ]);
  });

  it('say where they point when they have no note', () => {
    const { value } = downgrade(cited({ pointers: ['/components/0/version'] }));
    expect(value['annotations']).toMatchObject([{ text: '/components/0/version' }]);
  });
});

describe('dependencies on patents', () => {
  it('go with the patents, each with a loss', async () => {
    const patent = (ref: string): JsonObject => ({
      'bom-ref': ref,
      patentNumber: 'US1234567B1',
      jurisdiction: 'US',
      patentLegalStatus: 'granted',
    });
    const bom = documentWith({
      components: [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'b' })],
      definitions: { patents: [patent('p'), patent('q')] },
      dependencies: [
        { ref: 'a', dependsOn: ['p', 'b', 'q'], provides: ['p'] },
        { ref: 'p', dependsOn: ['a'] },
        { ref: 'b' },
      ],
    });
    expect(await checkSchema(bom, '1.7', () => {})).toBe(true);
    const { value, losses } = downgrade(bom);
    expect(value['dependencies']).toEqual([{ ref: 'a', dependsOn: ['b'], provides: [] }, { ref: 'b' }]);
    expect(losses.map(({ pointer }) => pointer).filter((pointer) => pointer.startsWith('/dep'))).toEqual([
      '/dependencies/0/dependsOn/0',
      '/dependencies/0/dependsOn/2',
      '/dependencies/0/provides/0',
      '/dependencies/1',
    ]);
    expect(await checkSchema(value, '1.6', () => {})).toBe(true);
  });
});

describe('malformed documents', () => {
  it.each([
    { citations: 'none' },
    { citations: [7, null] },
    {
      components: [{ hashes: [null, 7, 'x'], licenses: [null, { expression: 7 }], externalReferences: [7] }],
    },
    { metadata: { distributionConstraints: 7 } },
    { components: [{ cryptoProperties: { algorithmProperties: 'x', protocolProperties: [] } }] },
  ])('are written without a fault: %j', (members) => {
    expect(() => downgrade(documentWith(members as Record<string, Json>))).not.toThrow();
  });
});
