import type { Row } from './row.ts';

/** What SPDX 3.0.1 has no native place for: these concepts travel in the extension only. */
export const CARRIED_ROWS: readonly Row[] = [
  {
    concept: 'ethics / fairness',
    cdx: 'modelCard.considerations.ethicalConsiderations[], .fairnessAssessments[], .users[], .performanceTradeoffs[]',
    spdx: '—',
    mark: '>',
    rule: 'In the extension.',
  },
  {
    concept: 'data flow, trust',
    cdx: 'services[].data[], .authenticated, .x-trust-boundary, .trustZone, .group',
    spdx: '—',
    mark: '>',
    rule: 'In the extension.',
  },
  {
    concept: 'vulnerabilities / VEX',
    cdx: 'vulnerabilities[]',
    spdx: '—',
    mark: '~',
    rule: 'In the extension; security_* classes belong in a document of their own.',
  },
  {
    concept: 'claims, standards, attestations',
    cdx: 'declarations, definitions',
    spdx: '—',
    mark: '>',
    rule: 'In the extension.',
  },
  {
    concept: 'citations',
    cdx: 'citations[]',
    spdx: 'CreationInfo of the element',
    mark: '~',
    rule: 'An element that a citation by a party of the document is about has a CreationInfo of its own, with that party and the time of the citation; the citations themselves are in the extension.',
  },
  {
    concept: 'signature',
    cdx: 'signature',
    spdx: '—',
    mark: '>',
    rule: 'In the extension, where it still signs the CycloneDX form.',
  },
  {
    concept: 'members that SPDX has no word for',
    cdx: 'components[].scope, .group, .publisher, .evidence, .cryptoProperties, .pedigree.commits, .patches, .notes, .releaseNotes, .tags, .swid',
    spdx: '—',
    mark: '>',
    rule: 'In the extension.',
  },
  {
    concept: 'order and shape',
    cdx: 'any list; members that say the same in two ways',
    spdx: '—',
    mark: '>',
    rule: 'Only where the native reading gives another order or shape; the entry names native items by their index and holds none of them.',
  },
];
