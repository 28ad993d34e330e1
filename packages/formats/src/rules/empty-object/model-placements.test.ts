import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0312: an object of a model or data set says nothing', [
  [
    'a model card',
    { components: [{ type: 'machine-learning-model', name: 'model', version: '1.0', modelCard: {} }] },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/modelCard',
      line: 10,
      column: 20,
      breadcrumb: ['components', 'model@1.0', 'modelCard'],
      message: 'Cannot learn anything from an empty object in "modelCard"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'model parameters',
    {
      components: [
        { type: 'machine-learning-model', name: 'model', version: '1.0', modelCard: { modelParameters: {} } },
      ],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/modelCard/modelParameters',
      line: 11,
      column: 28,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'modelParameters'],
      message: 'Cannot learn anything from an empty object in "modelParameters"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'considerations',
    {
      components: [
        { type: 'machine-learning-model', name: 'model', version: '1.0', modelCard: { considerations: {} } },
      ],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/modelCard/considerations',
      line: 11,
      column: 27,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'considerations'],
      message: 'Cannot learn anything from an empty object in "considerations"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'an environment',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: { considerations: { environmentalConsiderations: {} } },
        },
      ],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/modelCard/considerations/environmentalConsiderations',
      line: 12,
      column: 42,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'considerations', 'environmentalConsiderations'],
      message: 'Cannot learn anything from an empty object in "environmentalConsiderations"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'contents',
    {
      components: [{ type: 'data', name: 'set', version: '1.0', data: [{ type: 'dataset', contents: {} }] }],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/data/0/contents',
      line: 13,
      column: 23,
      breadcrumb: ['components', 'set@1.0', 'data[0]', 'contents'],
      message: 'Cannot learn anything from an empty object in "contents"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'governance',
    {
      components: [
        { type: 'data', name: 'set', version: '1.0', data: [{ type: 'dataset', governance: {} }] },
      ],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/data/0/governance',
      line: 13,
      column: 25,
      breadcrumb: ['components', 'set@1.0', 'data[0]', 'governance'],
      message: 'Cannot learn anything from an empty object in "governance"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
  [
    'governance of a data set of a model',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: { modelParameters: { datasets: [{ type: 'dataset', governance: {} }] } },
        },
      ],
    },
    {
      code: 'W0312',
      severity: 'warning',
      pointer: '/components/0/modelCard/modelParameters/datasets/0/governance',
      line: 15,
      column: 29,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'modelParameters', 'datasets[0]', 'governance'],
      message: 'Cannot learn anything from an empty object in "governance"',
      found: '{}',
      expected: 'at least one member',
      fix: 'Fill the object, or leave it out',
    },
  ],
]);
