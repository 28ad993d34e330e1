import type { JsonObject } from '@trasluz/bom';
import { elementOf, idOf } from './documents.ts';

/** One class of SPDX 3.0.1 with the least that an instance of it says. */
export interface ClassExample {
  readonly name: string;
  /** The required members beside `type`, `spdxId` and `creationInfo`. */
  readonly required: JsonObject;
}

const ENDS = { from: idOf('author'), to: [idOf('author')] };
const assessment = (members: JsonObject = {}, relationshipType = 'hasAssessmentFor'): JsonObject => ({
  ...ENDS,
  relationshipType,
  ...members,
});

/** Every class of element that has instances, with its required members by the model of 3.0.1. */
export const ELEMENT_CLASSES: readonly ClassExample[] = [
  { name: 'Agent', required: {} },
  { name: 'Annotation', required: { annotationType: 'other', subject: idOf('author') } },
  { name: 'Bom', required: {} },
  { name: 'Bundle', required: {} },
  { name: 'IndividualElement', required: {} },
  { name: 'LifecycleScopedRelationship', required: { ...ENDS, relationshipType: 'dependsOn' } },
  { name: 'Organization', required: {} },
  { name: 'Person', required: {} },
  { name: 'Relationship', required: { ...ENDS, relationshipType: 'contains' } },
  { name: 'SoftwareAgent', required: {} },
  { name: 'SpdxDocument', required: {} },
  { name: 'Tool', required: {} },
  { name: 'ai_AIPackage', required: {} },
  { name: 'build_Build', required: { build_buildType: 'https://ci.example/job' } },
  { name: 'dataset_DatasetPackage', required: { dataset_datasetType: ['text'] } },
  {
    name: 'expandedlicensing_ConjunctiveLicenseSet',
    required: { expandedlicensing_member: [idOf('a'), idOf('b')] },
  },
  { name: 'expandedlicensing_CustomLicense', required: { simplelicensing_licenseText: 'Do it.' } },
  {
    name: 'expandedlicensing_CustomLicenseAddition',
    required: { expandedlicensing_additionText: 'Unless.' },
  },
  {
    name: 'expandedlicensing_DisjunctiveLicenseSet',
    required: { expandedlicensing_member: [idOf('a'), idOf('b')] },
  },
  { name: 'expandedlicensing_IndividualLicensingInfo', required: {} },
  { name: 'expandedlicensing_ListedLicense', required: { simplelicensing_licenseText: 'Do it.' } },
  {
    name: 'expandedlicensing_ListedLicenseException',
    required: { expandedlicensing_additionText: 'Unless.' },
  },
  { name: 'expandedlicensing_OrLaterOperator', required: { expandedlicensing_subjectLicense: idOf('a') } },
  {
    name: 'expandedlicensing_WithAdditionOperator',
    required: {
      expandedlicensing_subjectAddition: idOf('a'),
      expandedlicensing_subjectExtendableLicense: idOf('b'),
    },
  },
  {
    name: 'security_CvssV2VulnAssessmentRelationship',
    required: assessment({ security_score: 4.3, security_vectorString: 'AV:N' }),
  },
  {
    name: 'security_CvssV3VulnAssessmentRelationship',
    required: assessment({
      security_score: 6.8,
      security_severity: 'medium',
      security_vectorString: 'CVSS:3.1/AV:N',
    }),
  },
  {
    name: 'security_CvssV4VulnAssessmentRelationship',
    required: assessment({
      security_score: '10.0',
      security_severity: 'critical',
      security_vectorString: 'CVSS:4.0/AV:N',
    }),
  },
  {
    name: 'security_EpssVulnAssessmentRelationship',
    required: assessment({ security_percentile: 0.4, security_probability: 0.01 }),
  },
  {
    name: 'security_ExploitCatalogVulnAssessmentRelationship',
    required: assessment({
      security_catalogType: 'kev',
      security_exploited: true,
      security_locator: 'https://kev.example',
    }),
  },
  {
    name: 'security_SsvcVulnAssessmentRelationship',
    required: assessment({ security_decisionType: 'act' }),
  },
  {
    name: 'security_VexAffectedVulnAssessmentRelationship',
    required: assessment({ security_actionStatement: 'Update.' }, 'affects'),
  },
  { name: 'security_VexFixedVulnAssessmentRelationship', required: assessment({}, 'fixedIn') },
  { name: 'security_VexNotAffectedVulnAssessmentRelationship', required: assessment({}, 'doesNotAffect') },
  {
    name: 'security_VexUnderInvestigationVulnAssessmentRelationship',
    required: assessment({}, 'underInvestigationFor'),
  },
  { name: 'security_Vulnerability', required: {} },
  { name: 'simplelicensing_LicenseExpression', required: { simplelicensing_licenseExpression: 'MIT' } },
  { name: 'simplelicensing_SimpleLicensingText', required: { simplelicensing_licenseText: 'Do it.' } },
  { name: 'software_File', required: {} },
  { name: 'software_Package', required: {} },
  { name: 'software_Sbom', required: {} },
  { name: 'software_Snippet', required: { software_snippetFromFile: idOf('file') } },
];

/** A class whose instances stand inside an element: where, and the least that one says. */
export interface PartExample extends ClassExample {
  /** The class and member that it stands in, and whether in a list. */
  readonly place: readonly [owner: string, member: string, isList: boolean];
}

/** Every class of parts, with its required members by the model of 3.0.1. */
export const PART_CLASSES: readonly PartExample[] = [
  { name: 'DictionaryEntry', place: ['ai_AIPackage', 'ai_metric', true], required: { key: 'f1' } },
  { name: 'ExternalRef', place: ['Tool', 'externalRef', true], required: {} },
  {
    name: 'ExternalIdentifier',
    place: ['Tool', 'externalIdentifier', true],
    required: { externalIdentifierType: 'cve', identifier: 'CVE-2026-1' },
  },
  {
    name: 'ExternalMap',
    place: ['SpdxDocument', 'import', true],
    required: { externalSpdxId: 'https://b.example/x' },
  },
  {
    name: 'NamespaceMap',
    place: ['SpdxDocument', 'namespaceMap', true],
    required: { namespace: 'https://b.example/', prefix: 'b' },
  },
  { name: 'Hash', place: ['Tool', 'verifiedUsing', true], required: { algorithm: 'md5', hashValue: 'ab' } },
  {
    name: 'PackageVerificationCode',
    place: ['Tool', 'verifiedUsing', true],
    required: { algorithm: 'sha1', hashValue: 'ab' },
  },
  { name: 'ai_EnergyConsumption', place: ['ai_AIPackage', 'ai_energyConsumption', false], required: {} },
  {
    name: 'software_ContentIdentifier',
    place: ['software_File', 'software_contentIdentifier', true],
    required: { software_contentIdentifierType: 'swhid', software_contentIdentifierValue: 'swh:1:cnt:ab' },
  },
  {
    name: 'PositiveIntegerRange',
    place: ['software_Snippet', 'software_lineRange', false],
    required: { beginIntegerRange: 1, endIntegerRange: 2 },
  },
];

/** Builds the element of a class with the least that it says; the members given are added. */
export function leastOf(name: string, members: JsonObject = {}): JsonObject {
  const required = ELEMENT_CLASSES.find((one) => one.name === name)?.required ?? {};
  const given: Record<string, NonNullable<JsonObject[string]>> = {};
  for (const [key, value] of Object.entries({ ...required, ...members }))
    if (value !== undefined) given[key] = value as NonNullable<JsonObject[string]>; // null is a value of a test
  return elementOf(name, 'it', given);
}
