import { testPlacements } from '../test-placements.ts';

testPlacements('W0304: a card stands on the wrong component', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', modelCard: { 'bom-ref': 'card' } },
      ],
    },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/components/1/modelCard',
      line: 15,
      column: 20,
      breadcrumb: ['components', 'acme@1.0', 'modelCard'],
      message: 'Cannot place "modelCard" on a component of type "library"',
      found: '"type": "library"',
      expected: '"type": "machine-learning-model"',
      fix: 'Set the type to "machine-learning-model", or move "modelCard" to the component it describes',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [{ type: 'library', name: 'acme', version: '1.0', modelCard: { 'bom-ref': 'card' } }],
        },
      },
    },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/modelCard',
      line: 12,
      column: 24,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'modelCard'],
      message: 'Cannot place "modelCard" on a component of type "library"',
      found: '"type": "library"',
      expected: '"type": "machine-learning-model"',
      fix: 'Set the type to "machine-learning-model", or move "modelCard" to the component it describes',
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
            ancestors: [{ type: 'library', name: 'acme', version: '1.0', modelCard: { 'bom-ref': 'card' } }],
          },
        },
      ],
    },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/modelCard',
      line: 16,
      column: 26,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'modelCard'],
      message: 'Cannot place "modelCard" on a component of type "library"',
      found: '"type": "library"',
      expected: '"type": "machine-learning-model"',
      fix: 'Set the type to "machine-learning-model", or move "modelCard" to the component it describes',
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        { components: [{ type: 'library', name: 'acme', version: '1.0', modelCard: { 'bom-ref': 'card' } }] },
      ],
    },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/formulation/0/components/0/modelCard',
      line: 12,
      column: 24,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'modelCard'],
      message: 'Cannot place "modelCard" on a component of type "library"',
      found: '"type": "library"',
      expected: '"type": "machine-learning-model"',
      fix: 'Set the type to "machine-learning-model", or move "modelCard" to the component it describes',
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [{ type: 'library', name: 'acme', version: '1.0', modelCard: { 'bom-ref': 'card' } }],
        },
      },
    },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/modelCard',
      line: 12,
      column: 24,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'modelCard'],
      message: 'Cannot place "modelCard" on a component of type "library"',
      found: '"type": "library"',
      expected: '"type": "machine-learning-model"',
      fix: 'Set the type to "machine-learning-model", or move "modelCard" to the component it describes',
    },
  ],
  [
    'data on an application',
    { components: [{ type: 'application', name: 'acme', version: '1.0', data: [{ type: 'dataset' }] }] },
    {
      code: 'W0304',
      severity: 'warning',
      pointer: '/components/0/data',
      line: 10,
      column: 15,
      breadcrumb: ['components', 'acme@1.0', 'data'],
      message: 'Cannot place "data" on a component of type "application"',
      found: '"type": "application"',
      expected: '"type": "data"',
      fix: 'Set the type to "data", or move "data" to the component it describes',
    },
  ],
]);
