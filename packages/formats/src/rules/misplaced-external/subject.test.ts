import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0314: the subject is external', [
  [
    'as the subject',
    { metadata: { component: { type: 'library', name: 'acme', version: '1.0', isExternal: true } } },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/metadata/component/isExternal',
      line: 10,
      column: 21,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'isExternal'],
      message: 'Cannot take the subject of the document as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/metadata/component/isExternal' }],
    },
  ],
  [
    'as the subject that is excluded too',
    {
      metadata: {
        component: { type: 'library', name: 'acme', version: '1.0', isExternal: true, scope: 'excluded' },
      },
    },
    {
      code: 'W0314',
      severity: 'warning',
      pointer: '/metadata/component/isExternal',
      line: 10,
      column: 21,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'isExternal'],
      message: 'Cannot take the subject of the document as external',
      found: 'true',
      expected: 'false, or no member "isExternal"',
      fix: 'Remove "isExternal", or correct the scope',
      patch: [{ op: 'remove', path: '/metadata/component/isExternal' }],
    },
  ],
]);
