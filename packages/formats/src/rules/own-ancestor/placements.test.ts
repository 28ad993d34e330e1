import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0323: something descends from itself', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        {
          type: 'library',
          name: 'a',
          version: '1',
          purl: 'pkg:npm/a@1',
          pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
        },
      ],
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/components/1/pedigree/ancestors/0',
      line: 18,
      column: 11,
      breadcrumb: ['components', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
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
          components: [
            {
              type: 'library',
              name: 'a',
              version: '1',
              purl: 'pkg:npm/a@1',
              pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
            },
          ],
        },
      ],
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/components/0/components/0/pedigree/ancestors/0',
      line: 18,
      column: 15,
      breadcrumb: ['components', 'outer@1.0', 'components', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
  [
    'as the subject',
    {
      metadata: {
        component: {
          type: 'library',
          name: 'a',
          version: '1',
          purl: 'pkg:npm/a@1',
          pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
        },
      },
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/metadata/component/pedigree/ancestors/0',
      line: 13,
      column: 11,
      breadcrumb: ['metadata', 'component', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [
            {
              type: 'library',
              name: 'a',
              version: '1',
              purl: 'pkg:npm/a@1',
              pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
            },
          ],
        },
      },
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/pedigree/ancestors/0',
      line: 15,
      column: 15,
      breadcrumb: ['metadata', 'tools', 'components', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            {
              type: 'library',
              name: 'a',
              version: '1',
              purl: 'pkg:npm/a@1',
              pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
            },
          ],
        },
      ],
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/formulation/0/components/0/pedigree/ancestors/0',
      line: 15,
      column: 15,
      breadcrumb: ['formulation[0]', 'components', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            {
              type: 'library',
              name: 'a',
              version: '1',
              purl: 'pkg:npm/a@1',
              pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
            },
          ],
        },
      },
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/pedigree/ancestors/0',
      line: 15,
      column: 15,
      breadcrumb: ['declarations', 'targets', 'components', 'a@1', 'pedigree', 'ancestors', 'a@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
  [
    'through another',
    {
      components: [
        {
          type: 'library',
          name: 'a',
          version: '1',
          purl: 'pkg:npm/a@1',
          pedigree: { ancestors: [{ type: 'library', name: 'b', version: '1', purl: 'pkg:npm/b@1' }] },
        },
        {
          type: 'library',
          name: 'b',
          version: '1',
          purl: 'pkg:npm/b@1',
          pedigree: { ancestors: [{ type: 'library', name: 'a', version: '1', purl: 'pkg:npm/a@1' }] },
        },
      ],
    },
    {
      code: 'W0323',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0',
      line: 13,
      column: 11,
      breadcrumb: ['components', 'a@1', 'pedigree', 'ancestors', 'b@1'],
      message: 'Cannot follow the lineage of "pkg:npm/a@1": it leads back to itself',
      found: '"pkg:npm/a@1"',
      expected: 'ancestors that are something else',
      fix: 'Correct the ancestor, or give its version',
    },
  ],
]);
