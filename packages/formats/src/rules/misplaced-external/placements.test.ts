import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0314: an excluded component is external', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
      ],
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/components/1/isExternal',
      line: 16,
      column: 21,
      breadcrumb: ['components', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/components/1/isExternal' }],
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
            { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
          ],
        },
      ],
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/components/0/components/0/isExternal',
      line: 16,
      column: 25,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/components/0/components/0/isExternal' }],
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
          ],
        },
      },
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/isExternal',
      line: 13,
      column: 25,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/metadata/tools/components/0/isExternal' }],
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
          pedigree: {
            ancestors: [
              { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
            ],
          },
        },
      ],
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/isExternal',
      line: 17,
      column: 27,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/components/0/pedigree/ancestors/0/isExternal' }],
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
          ],
        },
      ],
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/formulation/0/components/0/isExternal',
      line: 13,
      column: 25,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/formulation/0/components/0/isExternal' }],
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', scope: 'excluded', isExternal: true },
          ],
        },
      },
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/isExternal',
      line: 13,
      column: 25,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'isExternal'],
      message: 'Cannot take an excluded component as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/declarations/targets/components/0/isExternal' }],
    },
  ],
]);
