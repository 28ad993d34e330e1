import { describe, expect, it } from 'vitest';
import type { JsonObject } from './json.ts';
import { declarationsOf, elementsOf, referencesOf, walk } from './walk.ts';

const LINK = 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1';
const CARD = '/components/0/modelCard';
const FLOW = '/formulation/0/workflows/0';
const CRYPTO = '/components/0/cryptoProperties';

describe('a bom-ref is declared', () => {
  it.each([
    '/components/0',
    '/metadata/component',
    '/services/0',
    '/components/0/evidence/occurrences/0',
    '/components/0/data/0',
    `${CARD}/modelParameters/datasets/0`,
    CARD,
    `${CARD}/considerations/environmentalConsiderations/energyConsumptions/0/energyProviders/0`,
    '/metadata/supplier',
    '/metadata/authors/0',
    '/components/0/supplier/address',
    '/components/0/licenses/0',
    '/components/0/licenses/0/license',
    '/components/0/licenses/0/expressionDetails/0',
    '/compositions/0',
    '/vulnerabilities/0',
    '/annotations/0',
    '/formulation/0',
    FLOW,
    `${FLOW}/tasks/0`,
    `${FLOW}/workspaces/0`,
    `${FLOW}/trigger`,
    '/declarations/assessors/0',
    '/declarations/claims/0',
    '/declarations/evidence/0',
    '/definitions/standards/0',
    '/definitions/standards/0/requirements/0',
    '/definitions/standards/0/levels/0',
    '/definitions/patents/0',
    '/components/0/patentAssertions/0',
    '/components/0/patentAssertions/0/asserter',
    '/citations/0',
  ])('at %s', (pointer) => {
    const bom = documentAround(`${pointer}/bom-ref`, 'r');
    expect(declarationsOf(bom).map((one) => [one.ref, one.pointer, one.element.pointer])).toEqual([
      ['r', `${pointer}/bom-ref`, pointer],
    ]);
    expect(referencesOf(bom)).toEqual([]);
  });

  it.each([
    '/metadata',
    '/dependencies/0',
    '/externalReferences/0',
    '/properties/0',
    `${FLOW}/steps/0`,
    `${FLOW}/inputs/0`,
    '/declarations/attestations/0',
    CRYPTO,
  ])('nowhere at %s, whose kind has none', (pointer) => {
    expect(declarationsOf(documentAround(`${pointer}/bom-ref`, 'r'))).toEqual([]);
  });

  it('also as the empty text, which is what the document says', () => {
    expect(declarationsOf({ components: [{ 'bom-ref': '' }] }).map(({ ref }) => ref)).toEqual(['']);
  });
});

describe('a bom-ref is used', () => {
  it.each([
    '/dependencies/0/ref',
    '/dependencies/0/dependsOn/0',
    '/dependencies/0/provides/0',
    '/compositions/0/assemblies/0',
    '/compositions/0/dependencies/0',
    '/compositions/0/vulnerabilities/0',
    '/vulnerabilities/0/affects/0/ref',
    '/annotations/0/subjects/0',
    '/citations/0/attributedTo',
    '/citations/0/process',
    '/components/0/evidence/identity/0/tools/0',
    `${CARD}/modelParameters/datasets/0/ref`,
    `${FLOW}/taskDependencies/0/dependsOn/0`,
    `${FLOW}/tasks/0/runtimeTopology/0/ref`,
    `${FLOW}/resourceReferences/0/ref`,
    `${FLOW}/tasks/0/outputs/0/target/ref`,
    `${FLOW}/trigger/event/source/ref`,
    `${FLOW}/workspaces/0/resourceReferences/0/ref`,
    '/declarations/attestations/0/assessor',
    '/declarations/attestations/0/map/0/requirement',
    '/declarations/attestations/0/map/0/claims/0',
    '/declarations/attestations/0/map/0/counterClaims/0',
    '/declarations/attestations/0/map/0/conformance/mitigationStrategies/0',
    '/declarations/claims/0/target',
    '/declarations/claims/0/evidence/0',
    '/declarations/claims/0/counterEvidence/0',
    '/declarations/claims/0/mitigationStrategies/0',
    '/definitions/standards/0/requirements/0/parent',
    '/definitions/standards/0/levels/0/requirements/0',
    '/definitions/patents/0/members/0',
    '/components/0/patentAssertions/0/patentRefs/0',
    '/components/0/patentAssertions/0/asserter',
    '/definitions/patents/0/patentAssignee/0',
    `${CRYPTO}/certificateProperties/signatureAlgorithmRef`,
    `${CRYPTO}/certificateProperties/subjectPublicKeyRef`,
    `${CRYPTO}/certificateProperties/relatedCryptographicAssets/0/ref`,
    `${CRYPTO}/relatedCryptoMaterialProperties/algorithmRef`,
    `${CRYPTO}/relatedCryptoMaterialProperties/securedBy/algorithmRef`,
    `${CRYPTO}/protocolProperties/cryptoRefArray/0`,
    `${CRYPTO}/protocolProperties/cipherSuites/0/algorithms/0`,
    `${CRYPTO}/protocolProperties/ikev2TransformTypes/auth/0`,
    `${CRYPTO}/protocolProperties/ikev2TransformTypes/auth/0/algorithm`,
  ])('at %s', (pointer) => {
    const bom = documentAround(pointer, 'r');
    expect(referencesOf(bom).map(({ ref, pointer: at, isBomLink }) => [ref, at, isBomLink])).toEqual([
      ['r', pointer, false],
    ]);
    expect(declarationsOf(bom)).toEqual([]);
  });

  it.each(['/externalReferences/0/url', '/services/0/data/0/source/0', '/services/0/data/0/destination/0'])(
    'at %s only as a BOM-Link',
    (pointer) => {
      expect(referencesOf(documentAround(pointer, 'https://example.org'))).toEqual([]);
      expect(referencesOf(documentAround(pointer, 'URN:CDX:x/1'))).toEqual([]);
      expect(referencesOf(documentAround(pointer, LINK)).map(({ pointer: at }) => at)).toEqual([pointer]);
    },
  );

  it.each(['/dependencies/0/ref', '/annotations/0/subjects/0', '/vulnerabilities/0/affects/0/ref'])(
    'at %s also as a BOM-Link, and says so',
    (pointer) => {
      expect(referencesOf(documentAround(pointer, LINK)).map(({ isBomLink }) => isBomLink)).toEqual([true]);
    },
  );

  it.each<[string, unknown]>([
    ['a number', 1],
    ['null', null],
    ['true', true],
    ['an object', { ref: 'r' }],
    ['an empty list', []],
  ])('nowhere where %s stands for it', (_case, value) => {
    expect(referencesOf(documentAround('/dependencies/0/ref', value))).toEqual([]);
    expect(declarationsOf(documentAround('/components/0/bom-ref', value))).toEqual([]);
  });
});

describe('the walk as a whole', () => {
  it('tells an element before its own mentions, and those before what stands behind them', () => {
    const told: string[] = [];
    walk(
      { components: [{ 'bom-ref': 'a', components: [{ 'bom-ref': 'b' }] }], dependencies: [{ ref: 'a' }] },
      {
        element: ({ kind, pointer }) => told.push(`${kind} ${pointer}`),
        declaration: ({ ref }) => told.push(`declares ${ref}`),
        reference: ({ ref, member }) => told.push(`${member} ${ref}`),
      },
    );
    expect(told).toEqual([
      'bom ',
      'component /components/0',
      'declares a',
      'component /components/0/components/0',
      'declares b',
      'dependency /dependencies/0',
      'ref a',
    ]);
  });

  it('follows the order of the document, not that of the schema', () => {
    const bom = { services: [{}], dependencies: [{}], components: [{}], metadata: {} };
    const kinds = elementsOf(bom, 'service', 'dependency', 'component', 'metadata').map(({ kind }) => kind);
    expect(kinds).toEqual(['service', 'dependency', 'component', 'metadata']);
  });

  it('says the pointer of the place though a list holds what is no element', () => {
    const bom: JsonObject = { components: [null, 'a', 1, { name: 'b' }, [], { name: 'c' }] };
    expect(elementsOf(bom, 'component').map(({ pointer }) => pointer)).toEqual([
      '/components/3',
      '/components/5',
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', ''])(
    'passes over a member called %j',
    (name) => {
      const bom = JSON.parse(`{"${name}":[{"bom-ref":"a","ref":"b"}],"components":[]}`) as JsonObject;
      const told: string[] = [];
      walk(bom, { element: ({ kind }) => told.push(kind) });
      expect(told).toEqual(['bom']);
      expect([...declarationsOf(bom), ...referencesOf(bom)]).toEqual([]);
    },
  );

  it('arrives at the bottom of a document as deep as the parser allows', () => {
    let component: JsonObject = { 'bom-ref': 'bottom' };
    for (let depth = 1; depth < 32; depth += 1) component = { components: [component] };
    const [bottom] = declarationsOf({ components: [component] });
    expect(bottom?.pointer).toBe(`${'/components/0'.repeat(32)}/bom-ref`);
  });
});

/** Builds the smallest document in which a value stands at a pointer; a number is an index of a list. */
function documentAround(pointer: string, value: unknown): JsonObject {
  const parts = pointer.split('/').slice(1);
  return parts.reduceRight<unknown>(
    (inner, part) => (/^\d+$/.test(part) ? [inner] : { [part]: inner }),
    value,
  ) as JsonObject; // no pointer of the tables begins with an index
}
