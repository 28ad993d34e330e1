import { ownProperty } from '@trasluz/bom';
import type { Vocabulary } from './vocabulary.ts';

const LEVEL = { means: ownProperty('fact:level'), values: { inferred: 'inferred' }, isClosed: true } as const;

/** What the controller sees in a cluster: dotted names up to version 1.6, colons since 1.7. */
export const K8S_AIBOM: Vocabulary = {
  names: ['aibom.*', 'k8s-aibom:*'],
  writer: 'k8s-aibom',
  source:
    'GoogleCloudPlatform/k8s-aibom @ 0dd2f89 (2026-08-21): internal/bom/builder.go; docs/cyclonedx-property-taxonomy.md @ d606a56 for 1.7 (2026)',
  // On a component only, where the evidence stands beside it: in metadata it is the sum of all.
  rules: [
    { property: 'aibom.confidence', ...LEVEL, beside: { property: 'aibom.evidence.source' } },
    { property: 'k8s-aibom:confidence', ...LEVEL, beside: { property: 'k8s-aibom:evidence:source' } },
  ],
  known: [
    { property: 'aibom.confidence', why: 'in metadata, or a level that we have no word for' },
    { property: 'aibom.evidence.*', why: 'where it was found' },
    { property: 'aibom.workload.*', why: 'names of the cluster' },
    { property: 'aibom.controller.*', why: 'about the scan' },
    { property: 'aibom.scrape.*', why: 'about the scan' },
    { property: 'aibom.redaction.applied', why: 'about the document' },
    { property: 'aibom.truncation.applied', why: 'about the document' },
    { property: 'aibom.rollup.*', why: 'names of the cluster' },
    { property: 'k8s-aibom:confidence', why: 'in metadata, or a level that we have no word for' },
    { property: 'k8s-aibom:evidence:*', why: 'where it was found' },
    { property: 'k8s-aibom:workload:*', why: 'names of the cluster' },
    { property: 'k8s-aibom:controller:*', why: 'about the scan' },
    { property: 'k8s-aibom:scrape:*', why: 'about the scan' },
    { property: 'k8s-aibom:runtime:*', why: 'stands natively as a component' },
    { property: 'k8s-aibom:identity:*', why: 'how it was found' },
    { property: 'k8s-aibom:image:*', why: 'names of the cluster' },
    { property: 'k8s-aibom:container:*', why: 'names of the cluster' },
    { property: 'k8s-aibom:volume:*', why: 'names of the cluster' },
    { property: 'k8s-aibom:model:revision', why: 'no fact asks for it' },
    {
      property: 'k8s-aibom:security:signing:*',
      why: 'a claim of the controller on a signature, not the signature',
    },
  ],
  unclear: [
    { property: 'k8s-aibom:kserve:*', why: 'on which component it stands was not seen' },
    { property: 'k8s-aibom:*', why: 'facts of single kinds of workload, not looked into' },
  ],
};
