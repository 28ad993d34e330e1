import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0315: "modified" is deprecated', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', modified: true },
      ],
    },
    {
      code: 'W0315',
      severity: 'warning',
      pointer: '/components/1/modified',
      line: 15,
      column: 19,
      breadcrumb: ['components', 'acme@1.0', 'modified'],
      message: 'Cannot recommend the member "modified": CycloneDX 1.4 deprecates it',
      found: '"modified"',
      expected: '"pedigree"',
      fix: 'Use "pedigree" instead',
    },
  ],
  [
    'nested in a component',
    {
      components: [
        {
          type: 'library',
          name: 'outer',
          version: '1.0',
          components: [{ type: 'library', name: 'acme', version: '1.0', modified: true }],
        },
      ],
    },
    {
      code: 'W0315',
      severity: 'warning',
      pointer: '/components/0/components/0/modified',
      line: 15,
      column: 23,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'modified'],
      message: 'Cannot recommend the member "modified": CycloneDX 1.4 deprecates it',
      found: '"modified"',
      expected: '"pedigree"',
      fix: 'Use "pedigree" instead',
    },
  ],
  [
    'as the subject',
    { metadata: { component: { type: 'library', name: 'acme', version: '1.0', modified: true } } },
    {
      code: 'W0315',
      severity: 'warning',
      pointer: '/metadata/component/modified',
      line: 10,
      column: 19,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'modified'],
      message: 'Cannot recommend the member "modified": CycloneDX 1.4 deprecates it',
      found: '"modified"',
      expected: '"pedigree"',
      fix: 'Use "pedigree" instead',
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
          pedigree: { ancestors: [{ type: 'library', name: 'acme', version: '1.0', modified: true }] },
        },
      ],
    },
    {
      code: 'W0315',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/modified',
      line: 16,
      column: 25,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'modified'],
      message: 'Cannot recommend the member "modified": CycloneDX 1.4 deprecates it',
      found: '"modified"',
      expected: '"pedigree"',
      fix: 'Use "pedigree" instead',
    },
  ],
  [
    'in a formula',
    { formulation: [{ components: [{ type: 'library', name: 'acme', version: '1.0', modified: true }] }] },
    {
      code: 'W0315',
      severity: 'warning',
      pointer: '/formulation/0/components/0/modified',
      line: 12,
      column: 23,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'modified'],
      message: 'Cannot recommend the member "modified": CycloneDX 1.4 deprecates it',
      found: '"modified"',
      expected: '"pedigree"',
      fix: 'Use "pedigree" instead',
    },
  ],
]);
