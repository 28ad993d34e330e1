import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { SPDX_SHAPES } from './schema/generated/shapes.ts';
import { BASE, element, link, read } from './tests/graph-builders.ts';

const ROOT = { type: 'library', 'bom-ref': `${BASE}root`, name: 'root' };
const IT = { type: 'library', 'bom-ref': `${BASE}it`, name: 'it' };

/** What is read of two packages and one relationship from the root to the other. */
function joined(type: string, members: JsonObject = {}): JsonObject {
  const { bom } = read(element('software_Package', 'it'), link('root', type, ['it'], members));
  const { bomFormat: _format, specVersion: _spec, version: _version, metadata, ...rest } = bom;
  return { root: (metadata as JsonObject)['component'] ?? null, ...rest };
}

function lossesOf(type: string, members: JsonObject = {}): readonly object[] {
  return read(element('software_Package', 'it'), link('root', type, ['it'], members)).losses;
}

const model = (datasets: Json): JsonObject => ({
  ...ROOT,
  type: 'machine-learning-model',
  modelCard: { modelParameters: { datasets } },
});
const ROLE = { properties: [{ name: 'trasluz:dataset:role', value: 'test' }] };

/** Types of SPDX 3.0.1 §RelationshipType that CycloneDX says, and all that is read of `root TYPE it`. */
const SAID: readonly (readonly [string, JsonObject])[] = [
  ['contains', { root: { ...ROOT, components: [IT] } }],
  [
    'dependsOn',
    {
      root: ROOT,
      components: [IT],
      dependencies: [{ ref: `${BASE}root`, dependsOn: [`${BASE}it`] }],
    },
  ],
  ['descendantOf', { root: { ...ROOT, pedigree: { ancestors: [IT] } } }],
  ['ancestorOf', { root: { ...ROOT, pedigree: { descendants: [IT] } } }],
  ['hasVariant', { root: { ...ROOT, pedigree: { variants: [IT] } } }],
  ['trainedOn', { root: model([{ ref: `${BASE}it` }]), components: [IT] }],
  ['testedOn', { root: model([{ ref: `${BASE}it` }]), components: [{ ...IT, ...ROLE }] }],
];

/** Types whose other end is a licence or a file: of a package they say something of their own. */
const OF_OTHERS = ['copiedTo', 'describes', 'hasConcludedLicense', 'hasDeclaredLicense'];

/** Types that CycloneDX has no member for between two packages. */
const LOST = [
  ...['affects', 'amendedBy', 'availableFrom', 'configures', 'coordinatedBy', 'delegatedTo', 'doesNotAffect'],
  ...['expandsTo', 'exploitCreatedBy', 'fixedBy', 'fixedIn', 'foundBy', 'generates', 'hasAddedFile'],
  ...['hasAssessmentFor', 'hasAssociatedVulnerability', 'hasDataFile', 'hasDeletedFile'],
  ...[
    'hasDependencyManifest',
    'hasDistributionArtifact',
    'hasDocumentation',
    'hasDynamicLink',
    'hasEvidence',
  ],
  ...['hasExample', 'hasHost', 'hasInput', 'hasMetadata', 'hasOptionalComponent', 'hasOptionalDependency'],
  ...['hasOutput', 'hasPrerequisite', 'hasProvidedDependency', 'hasRequirement', 'hasSpecification'],
  ...['hasStaticLink', 'hasTest', 'hasTestCase', 'invokedBy', 'modifiedBy', 'other', 'packagedBy'],
  ...['patchedBy', 'publishedBy', 'reportedBy', 'republishedBy', 'serializedInArtifact'],
  ...['underInvestigationFor', 'usesTool'],
];

describe('a relationship of a type', () => {
  it('is of one of all that SPDX 3.0.1 has', () => {
    const [types] = SPDX_SHAPES.classes['Relationship']?.members?.['relationshipType'] ?? [];
    expect([...SAID.map(([type]) => type), ...OF_OTHERS, ...LOST].toSorted()).toEqual(types);
  });

  it.each(SAID)('%s is read whole, and nothing is lost', (type, expected) => {
    expect(joined(type)).toEqual(expected);
    expect(lossesOf(type)).toEqual([]);
  });

  it.each(SAID)('%s is read as well where it is scoped', (type, expected) => {
    expect(joined(type, { type: 'LifecycleScopedRelationship', scope: 'runtime' })).toEqual(expected);
  });

  it.each([
    ['CONTAINS', 'contains'],
    ['DEPENDS_ON', 'dependsOn'],
    ['DESCENDANT_OF', 'descendantOf'],
    ['ANCESTOR_OF', 'ancestorOf'],
    ['HAS_VARIANT', 'hasVariant'],
    ['TRAINED_ON', 'trainedOn'],
    ['TESTED_ON', 'testedOn'],
  ])('%s, as tools for SPDX 2 write it, is %s', (shouted, type) => {
    expect(joined(shouted)).toEqual(joined(type));
  });

  it.each([...LOST, 'finetunedOn', 'contain', 'constructor', '__proto__'])('%s is told as lost', (type) => {
    expect(joined(type)).toEqual({ root: ROOT, components: [IT] });
    expect(lossesOf(type)).toEqual([
      {
        pointer: '/@graph/5',
        what: `the relationship "${type}"`,
        why: 'CycloneDX 1.7 has no member for this relation',
      },
    ]);
  });

  it.each(['name', 'description', 'startTime', 'endTime'])(
    'that says a %s of its own is told to lose it',
    (member) => {
      expect(lossesOf('dependsOn', { [member]: '2026-01-01T00:00:00Z' })).toEqual([
        {
          pointer: `/@graph/5/${member}`,
          what: `"${member}"`,
          why: 'CycloneDX 1.7 has no member for it here',
        },
      ]);
    },
  );

  it.each<[string, JsonObject]>([
    ['no end', { to: [] }],
    ['an end that is a number', { to: 4 }],
    ['no beginning', { from: null }],
    ['a beginning that is not there', { from: 'https://acme.example/gone' }],
    ['no type', { relationshipType: null }],
    ['a type that is a list', { relationshipType: ['contains'] }],
  ])('with %s joins nothing', (_name, members) => {
    expect(joined('contains', members)).toEqual({ root: ROOT, components: [IT] });
  });
});

/** Members that SPDX 3.0.1 has and CycloneDX 1.7 does not, by the class of their element. */
const MEMBERS: readonly (readonly [string, string, Json])[] = [
  ['software_Package', 'summary', 's'],
  ['software_Package', 'comment', 'c'],
  ['software_Package', 'standardName', ['ISO 42001']],
  ['software_Package', 'supportLevel', ['support']],
  ['software_Package', 'validUntilTime', '2027-01-01T00:00:00Z'],
  ['software_Package', 'software_sourceInfo', 'git'],
  ['software_Package', 'software_attributionText', ['Thanks']],
  ['software_Package', 'software_additionalPurpose', ['container']],
  ['software_File', 'software_fileKind', 'directory'],
  ['dataset_DatasetPackage', 'dataset_sensor', [{ type: 'DictionaryEntry', key: 'lidar' }]],
  ['ai_AIPackage', 'ai_useSensitivePersonalInformation', 'yes'],
  ['build_Build', 'build_configSourceUri', ['https://ci.example']],
  ['build_Build', 'build_configSourceEntrypoint', ['make']],
  ['build_Build', 'build_configSourceDigest', [{ type: 'Hash', algorithm: 'md5', hashValue: 'ab' }]],
  ['software_Package', 'acme_own', 1],
];

describe('a member that CycloneDX has no place for', () => {
  it.each(MEMBERS)('of %s: %s is told', (type, member, value) => {
    expect(read(element(type, 'it', { [member]: value })).losses).toEqual([
      { pointer: `/@graph/4/${member}`, what: `"${member}"`, why: 'CycloneDX 1.7 has no member for it here' },
    ]);
  });

  it.each<[string, Json]>([
    ['nothing', ''],
    ['no assertion', 'NOASSERTION'],
    ['no assertion in another spelling', 'noAssertion'],
    ['none', 'NONE'],
    ['no item', []],
    ['items that say nothing', ['NOASSERTION', '']],
  ])('and that says %s is not told', (_name, value) => {
    expect(read(element('software_Package', 'it', { summary: value })).losses).toEqual([]);
  });
});

/** Classes of SPDX 3.0.1 that are no thing of CycloneDX. */
const CLASSES = [
  ...[
    'software_Snippet',
    'security_Vulnerability',
    'IndividualElement',
    'security_VexFixedVulnAssessmentRelationship',
  ],
  ...['expandedlicensing_ListedLicense', 'simplelicensing_SimpleLicensingText', 'AcmeOwn', 'constructor'],
];

describe('an element of a class that CycloneDX has nothing of', () => {
  it.each(CLASSES)('%s is told', (type) => {
    expect(read(element(type, 'it')).losses).toEqual([
      {
        pointer: '/@graph/4',
        what: `the element of class "${type}"`,
        why: 'CycloneDX 1.7 has nothing of this class',
      },
    ]);
  });
});
