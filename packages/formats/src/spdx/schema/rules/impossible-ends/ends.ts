/** What a type of relationship asks of its ends and of itself, as classes of SPDX. */
export interface Ends {
  readonly from?: string;
  readonly to?: string;
  /** The one class of relationship that may have this type. */
  readonly relationship?: string;
}

const VULNERABILITY = 'security_Vulnerability';
const TO_AGENT: Ends = { from: VULNERABILITY, to: 'Agent' };
const TO_LICENCE: Ends = { from: 'software_SoftwareArtifact', to: 'simplelicensing_AnyLicenseInfo' };
const OF_BUILD: Ends = { from: 'build_Build' };
const TO_FILE: Ends = { to: 'software_File' };

/** The types whose meaning in SPDX 3.0.1 (Core, RelationshipType) names a class; the others take any element. */
export const RELATIONSHIP_ENDS: ReadonlyMap<string, Ends> = new Map([
  ['affects', { from: VULNERABILITY, relationship: 'security_VexAffectedVulnAssessmentRelationship' }],
  ['coordinatedBy', TO_AGENT],
  ['delegatedTo', { from: 'Agent' }],
  [
    'doesNotAffect',
    { from: VULNERABILITY, relationship: 'security_VexNotAffectedVulnAssessmentRelationship' },
  ],
  ['exploitCreatedBy', TO_AGENT],
  ['fixedBy', TO_AGENT],
  ['fixedIn', { from: VULNERABILITY, relationship: 'security_VexFixedVulnAssessmentRelationship' }],
  ['foundBy', TO_AGENT],
  ['hasAddedFile', TO_FILE],
  ['hasAssessmentFor', { from: VULNERABILITY }],
  ['hasAssociatedVulnerability', { from: 'Artifact', to: VULNERABILITY }],
  ['hasConcludedLicense', TO_LICENCE],
  ['hasDeclaredLicense', TO_LICENCE],
  ['hasDeletedFile', TO_FILE],
  ['hasHost', OF_BUILD],
  ['hasInput', OF_BUILD],
  ['hasOutput', OF_BUILD],
  ['invokedBy', { to: 'Agent' }],
  ['publishedBy', TO_AGENT],
  ['reportedBy', TO_AGENT],
  ['republishedBy', TO_AGENT],
  ['serializedInArtifact', { from: 'SpdxDocument', to: 'Artifact' }],
  [
    'underInvestigationFor',
    { from: VULNERABILITY, relationship: 'security_VexUnderInvestigationVulnAssessmentRelationship' },
  ],
]);
