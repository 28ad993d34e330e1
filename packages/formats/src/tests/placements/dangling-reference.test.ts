import { testPlacements } from '../test-placements.ts';

testPlacements('W0301: a reference leads nowhere', [
  [
    'of an assembly',
    { compositions: [{ aggregate: 'complete', assemblies: ['lost'] }] },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/compositions/0/assemblies/0',
      line: 9,
      column: 9,
      breadcrumb: ['compositions[0]', 'assemblies[0]'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of a data set',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{ ref: 'lost' }] } },
        },
      ],
    },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/components/0/modelCard/modelParameters/datasets/0/ref',
      line: 14,
      column: 22,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'modelParameters', 'datasets[0]', 'ref'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of an annotation',
    {
      annotations: [
        {
          subjects: ['lost'],
          annotator: { individual: { name: 'x' } },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/annotations/0/subjects/0',
      line: 8,
      column: 9,
      breadcrumb: ['annotations[0]', 'subjects[0]'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of a citation',
    { citations: [{ timestamp: '2026-05-12T09:30:00Z', attributedTo: 'lost', pointers: ['/version'] }] },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/citations/0/attributedTo',
      line: 8,
      column: 23,
      breadcrumb: ['citations[0]', 'attributedTo'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of a claim',
    { declarations: { claims: [{ 'bom-ref': 'c', target: 'lost' }] } },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/declarations/claims/0/target',
      line: 9,
      column: 19,
      breadcrumb: ['declarations', 'claims[0]', 'target'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of a vulnerability',
    { vulnerabilities: [{ id: 'CVE-1', affects: [{ ref: 'lost' }] }] },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/vulnerabilities/0/affects/0/ref',
      line: 10,
      column: 18,
      breadcrumb: ['vulnerabilities[0]', 'affects[0]', 'ref'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of an input of a workflow',
    {
      formulation: [
        {
          workflows: [
            { 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], inputs: [{ resource: { ref: 'lost' } }] },
          ],
        },
      ],
    },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/inputs/0/resource/ref',
      line: 17,
      column: 24,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'inputs[0]', 'resource', 'ref'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'of a task dependency',
    {
      formulation: [
        {
          workflows: [
            { 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], taskDependencies: [{ ref: 'lost' }] },
          ],
        },
      ],
    },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/taskDependencies/0/ref',
      line: 16,
      column: 22,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'taskDependencies[0]', 'ref'],
      message: 'Cannot find "lost" among the bom-refs of this document',
      found: '"lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
  [
    'by BOM-Link to this very document',
    {
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
      compositions: [
        { aggregate: 'complete', assemblies: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#lost'] },
      ],
    },
    {
      code: 'W0301',
      severity: 'warning',
      pointer: '/compositions/0/assemblies/0',
      line: 10,
      column: 9,
      breadcrumb: ['compositions[0]', 'assemblies[0]'],
      message:
        'Cannot find "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#lost" among the bom-refs of this document',
      found: '"urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#lost"',
      expected: 'a bom-ref declared in this document',
      fix: 'Declare it, or remove the reference',
    },
  ],
]);
