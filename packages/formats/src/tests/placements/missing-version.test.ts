import { testPlacements } from '../test-placements.ts';

testPlacements('W0302: a component has no version', [
  [
    'as the subject',
    { metadata: { component: { type: 'library', name: 'acme' } } },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/metadata/component',
      line: 6,
      column: 18,
      breadcrumb: ['metadata', 'component', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'nested in a component',
    {
      components: [
        { type: 'library', name: 'outer', version: '1.0', components: [{ type: 'library', name: 'acme' }] },
      ],
    },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/components/0/components/0',
      line: 11,
      column: 9,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'as an ancestor',
    {
      components: [
        {
          type: 'library',
          name: 'child',
          version: '1.0',
          pedigree: { ancestors: [{ type: 'library', name: 'acme' }] },
        },
      ],
    },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0',
      line: 12,
      column: 11,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'in a formula',
    { formulation: [{ components: [{ type: 'library', name: 'acme' }] }] },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/formulation/0/components/0',
      line: 8,
      column: 9,
      breadcrumb: ['formulation[0]', 'components', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'as a target of claims',
    { declarations: { targets: { components: [{ type: 'library', name: 'acme' }] } } },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/declarations/targets/components/0',
      line: 8,
      column: 9,
      breadcrumb: ['declarations', 'targets', 'components', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'as an annotator',
    {
      annotations: [
        {
          subjects: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1'],
          annotator: { component: { type: 'library', name: 'acme' } },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/annotations/0/annotator/component',
      line: 11,
      column: 22,
      breadcrumb: ['annotations[0]', 'annotator', 'component', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
  [
    'as a tool',
    { metadata: { tools: { components: [{ type: 'library', name: 'acme' }] } } },
    {
      code: 'W0302',
      severity: 'warning',
      pointer: '/metadata/tools/components/0',
      line: 8,
      column: 9,
      breadcrumb: ['metadata', 'tools', 'components', 'acme'],
      message: 'Cannot find a version of this component',
      expected: 'the field "version"',
      fix: 'Add "version"',
    },
  ],
]);
