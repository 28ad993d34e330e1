import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { danglingReference } from './rule.ts';

testRule(danglingReference, {
  broken: [
    [
      'an assembly that nothing declares',
      { compositions: [{ aggregate: 'complete', assemblies: ['x'] }] },
      { pointer: '/compositions/0/assemblies/0' },
    ],
    [
      'a data set that nothing declares',
      {
        components: [
          componentWith({
            type: 'machine-learning-model',
            modelCard: { modelParameters: { datasets: [{ ref: 'x' }] } },
          }),
        ],
      },
      { pointer: '/components/0/modelCard/modelParameters/datasets/0/ref' },
    ],
    [
      'a BOM-Link to this document that leads nowhere',
      {
        serialNumber: 'urn:uuid:f08a6ccd-4dce-4759-bd84-c626675d60a7',
        vulnerabilities: [
          { id: 'CVE-1', affects: [{ ref: 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x%' }] },
        ],
      },
      { pointer: '/vulnerabilities/0/affects/0/ref' },
    ],
  ],
  fine: [
    [
      'references that lead somewhere, also by BOM-Link',
      {
        serialNumber: 'urn:uuid:f08a6ccd-4dce-4759-bd84-c626675d60a7',
        components: [componentWith({ 'bom-ref': 'a b' })],
        compositions: [{ aggregate: 'complete', assemblies: ['a b'] }],
        vulnerabilities: [
          { id: 'CVE-1', affects: [{ ref: 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#a%20b' }] },
        ],
      },
    ],
    [
      'BOM-Links to another version',
      {
        serialNumber: 'urn:uuid:f08a6ccd-4dce-4759-bd84-c626675d60a7',
        compositions: [
          { aggregate: 'complete', assemblies: ['urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/2#x'] },
        ],
      },
    ],
    ['dependencies, which are errors of their own', { dependencies: [{ ref: 'x' }] }],
  ],
});
