import { invert } from './invert.ts';

/**
 * SPDX types by the type of an external reference. Only pairs that mean the same come back natively; every other type
 * is written as the nearest one and comes back from the extension.
 */
export const SPDX_REFERENCES: ReadonlyMap<string, string> = new Map([
  ['vcs', 'vcs'],
  ['issue-tracker', 'issueTracker'],
  ['website', 'altWebPage'],
  ['advisories', 'securityAdvisory'],
  ['mailing-list', 'mailingList'],
  ['social', 'socialMedia'],
  ['chat', 'chat'],
  ['documentation', 'documentation'],
  ['support', 'support'],
  ['distribution', 'altDownloadLocation'],
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
  ['model-card', 'documentation'],
]);

/** CycloneDX types by SPDX type. */
export const REFERENCE_TYPES: ReadonlyMap<string, string> = new Map([
  ...invert(new Map([...SPDX_REFERENCES].filter(([type]) => type !== 'model-card'))),
  ['binaryArtifact', 'distribution'],
  ['securityFix', 'advisories'],
  ['releaseHistory', 'release-notes'],
  ['qualityAssessmentReport', 'quality-metrics'],
]);
