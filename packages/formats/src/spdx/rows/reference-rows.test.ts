import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { element, link, read } from '../tests/graph-builders.ts';
import { elementsOf, PACKAGE, type RowExample, relation, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

const URL = 'https://acme.example/it';
const reference = (type: string, members: JsonObject = {}): JsonObject => ({
  type,
  url: URL,
  ...members,
});
const says = (...externalReferences: readonly Json[]): JsonObject => ({ externalReferences });
const external = (externalRefType: string, locator = URL, comment?: string): JsonObject => ({
  type: 'ExternalRef',
  ...(comment === undefined ? {} : { comment }),
  externalRefType,
  locator: [locator],
});

/** Types of CycloneDX 1.7 and SPDX 3.0.1 §ExternalRefType that mean the same. */
const SAME = [
  ['vcs', 'vcs'],
  ['issue-tracker', 'issueTracker'],
  ['website', 'altWebPage'],
  ['advisories', 'securityAdvisory'],
  ['mailing-list', 'mailingList'],
  ['social', 'socialMedia'],
  ['chat', 'chat'],
  ['documentation', 'documentation'],
  ['support', 'support'],
  ['license', 'license'],
  ['build-meta', 'buildMeta'],
  ['build-system', 'buildSystem'],
  ['release-notes', 'releaseNotes'],
  ['security-contact', 'securityOther'],
  ['attestation', 'secureSoftwareAttestation'],
  ['threat-model', 'securityThreatModel'],
  ['adversary-model', 'securityAdversaryModel'],
  ['risk-assessment', 'riskAssessment'],
  ['vulnerability-assertion', 'vulnerabilityDisclosureReport'],
  ['exploitability-statement', 'vulnerabilityExploitabilityAssessment'],
  ['pentest-report', 'securityPenTestReport'],
  ['static-analysis-report', 'staticAnalysisReport'],
  ['dynamic-analysis-report', 'dynamicAnalysisReport'],
  ['runtime-analysis-report', 'runtimeAnalysisReport'],
  ['component-analysis-report', 'componentAnalysisReport'],
  ['certification-report', 'certificationReport'],
  ['quality-metrics', 'metrics'],
  ['source-distribution', 'sourceArtifact'],
  ['rfc-9116', 'securityPolicy'],
  ['other', 'other'],
] as const;

/** Types that SPDX 3.0.1 has no word for. */
const WITHOUT = [
  ...['bom', 'distribution-intake', 'log', 'configuration', 'evidence', 'formulation', 'maturity-report'],
  ...['codified-infrastructure', 'poam', 'electronic-signature', 'digital-signature', 'patent'],
  ...['patent-family', 'patent-assertion', 'citation'],
];

testRow('references', PACKAGE, [
  ...SAME.map(
    ([type, word]): RowExample => ({
      name: type,
      says: says(reference(type)),
      element: { externalRef: [external(word)] },
    }),
  ),
  ...WITHOUT.map(
    (type): RowExample => ({
      name: `${type}, which SPDX calls other`,
      says: says(reference(type)),
      element: { externalRef: [external('other')] },
      reads: says(reference('other')),
    }),
  ),
  {
    name: 'a model card, which SPDX takes for documentation',
    says: says(reference('model-card')),
    element: { externalRef: [external('documentation')] },
    reads: says(reference('documentation')),
  },
  {
    name: 'a comment',
    says: says(reference('vcs', { comment: 'mirror' })),
    element: { externalRef: [external('vcs', URL, 'mirror')] },
  },
  {
    name: 'one reference twice',
    says: says(reference('vcs'), reference('vcs')),
    element: { externalRef: [external('vcs'), external('vcs')] },
  },
  { name: 'none', says: says(), reads: {} },
  { name: 'a reference without an address', says: says({ type: 'vcs' }), reads: {} },
  { name: 'an empty address', says: says({ type: 'vcs', url: '' }), reads: {} },
  { name: 'an address that is a list', says: says({ type: 'vcs', url: [URL] }), reads: {} },
  {
    name: 'a reference without a type',
    says: says({ url: URL }),
    element: { externalRef: [external('other')] },
    reads: says(reference('other')),
  },
]);

const SHA_256 = 'a'.repeat(64);
const digest = { hashes: [{ alg: 'SHA-256', content: SHA_256 }] };

function copy(index: number, name = URL): JsonObject {
  return {
    type: 'software_File',
    spdxId: `#/components/0/externalReferences/${index}`,
    creationInfo: '_:creation',
    name,
    verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: SHA_256 }],
  };
}

testRow('distributions', PACKAGE, [
  {
    name: 'the first is where it is downloaded from',
    says: says(reference('distribution')),
    element: { software_downloadLocation: URL },
    beside: [],
  },
  {
    name: 'the others are other places',
    says: says(reference('distribution'), reference('distribution', { url: 'https://b.example' })),
    element: {
      software_downloadLocation: URL,
      externalRef: [external('altDownloadLocation', 'https://b.example')],
    },
  },
  {
    name: 'one with digests also is a file that the package was copied to',
    says: says(reference('distribution', digest)),
    element: { software_downloadLocation: URL },
    beside: [copy(0), relation('#it', 'copiedTo', ['#/components/0/externalReferences/0'])],
  },
  {
    name: 'two of one address, of which the second has digests',
    says: says(reference('distribution'), reference('distribution', digest)),
    element: { software_downloadLocation: URL, externalRef: [external('altDownloadLocation')] },
    reads: says(reference('distribution', digest), reference('distribution')),
    beside: [copy(1), relation('#it', 'copiedTo', ['#/components/0/externalReferences/1'])],
  },
  {
    name: 'digests of another reference, which only the extension has',
    says: says(reference('documentation', digest)),
    element: { externalRef: [external('documentation')] },
    reads: says(reference('documentation')),
    beside: [],
  },
  {
    name: 'no assertion, which any reader takes for nothing',
    says: says(reference('distribution', { url: 'NOASSERTION' })),
    element: { software_downloadLocation: 'NOASSERTION' },
    reads: {},
  },
]);

/** Types of SPDX 3.0.1 that CycloneDX has no word for, with the nearest one. */
const NEAREST = [
  ['binaryArtifact', 'distribution'],
  ['securityFix', 'advisories'],
  ['releaseHistory', 'release-notes'],
  ['qualityAssessmentReport', 'quality-metrics'],
  ...['bower', 'cwe', 'eolNotice', 'exportControlAssessment', 'funding', 'mavenCentral', 'npm'].map(
    (word) => [word, 'other'] as const,
  ),
  ...['nuget', 'privacyAssessment', 'productMetadata', 'purchaseOrder'].map(
    (word) => [word, 'other'] as const,
  ),
] as const;

describe('a reference of another tool', () => {
  it.each(NEAREST)('of type %s is read as %s, and told as near', (word, type) => {
    const { bom, losses } = read(element('software_Package', 'it', { externalRef: [external(word)] }));
    expect(at(bom, 'components name=it externalReferences')).toEqual([{ type, url: URL }]);
    expect(losses).toEqual([
      {
        pointer: '/@graph/4/externalRef',
        what: '"externalRef"',
        why: 'CycloneDX 1.7 has no word for all that it says',
        approximatedBy: 'references of the nearest type',
      },
    ]);
  });

  it.each([['distribution', 'altDownloadLocation'] as const, ...SAME])(
    'of type %s is read from %s, and nothing is lost',
    (type, word) => {
      const { bom, losses } = read(element('software_Package', 'it', { externalRef: [external(word)] }));
      expect(at(bom, 'components name=it externalReferences')).toEqual([{ type, url: URL }]);
      expect(losses).toEqual([]);
    },
  );

  it.each<[string, Json]>([
    ['a text', 'https://acme.example'],
    ['null', null],
    ['an object without an address', { externalRefType: 'vcs' }],
    ['an address that is a number', { externalRefType: 'vcs', locator: [4] }],
    ['an empty list of addresses', { externalRefType: 'vcs', locator: [] }],
  ])('is not read where it is %s', (_name, externalRef) => {
    const { bom } = read(element('software_Package', 'it', { externalRef: [externalRef] }));
    expect(at(bom, 'components name=it externalReferences')).toBeUndefined();
  });

  it('brings the digests of a file that it was copied to', () => {
    const file = element('software_File', 'copy', {
      name: 'https://b.example',
      verifiedUsing: [{ algorithm: 'sha256', hashValue: SHA_256 }],
    });
    const { bom } = read(element('software_Package', 'it'), file, link('it', 'copiedTo', ['copy', 'gone']));
    expect(bom['components']).toEqual([
      {
        type: 'library',
        'bom-ref': 'https://acme.example/it',
        name: 'it',
        externalReferences: [{ type: 'distribution', url: 'https://b.example', ...digest }],
      },
    ]);
  });
});

describe('the endpoints of a service', () => {
  it.each<[string, Json, readonly Json[] | undefined]>([
    ['one', [URL], [external('other', URL, 'endpoint')]],
    ['two', ['a', 'b'], [external('other', 'a', 'endpoint'), external('other', 'b', 'endpoint')]],
    ['one beside a number and an empty one', ['a', 3, ''], [external('other', 'a', 'endpoint')]],
    ['none', [], undefined],
    ['a text', 'a', undefined],
  ])('are references with a comment: %s', (_name, endpoints, expected) => {
    const [service] = elementsOf({ services: [{ 'bom-ref': 'it', name: 'it', endpoints }] });
    const { extension: _extension, ...written } = service as JsonObject;
    expect(written).toEqual({
      ...PACKAGE.element,
      software_primaryPurpose: 'platform',
      ...(expected === undefined ? {} : { externalRef: expected }),
    });
  });
});
