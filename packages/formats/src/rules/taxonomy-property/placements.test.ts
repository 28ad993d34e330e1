import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0321: a value is not in its vocabulary (placements)', [
  [
    'of the document',
    { properties: [{ name: 'cdx:reproducible', value: 'yes' }] },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/properties/0/value',
      line: 8,
      column: 16,
      breadcrumb: ['properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of its metadata',
    { metadata: { properties: [{ name: 'cdx:reproducible', value: 'yes' }] } },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/metadata/properties/0/value',
      line: 9,
      column: 18,
      breadcrumb: ['metadata', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a component',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          properties: [{ name: 'cdx:reproducible', value: 'yes' }],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/properties/0/value',
      line: 13,
      column: 20,
      breadcrumb: ['components', 'acme@1.0', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a service',
    { services: [{ name: 'api', properties: [{ name: 'cdx:reproducible', value: 'yes' }] }] },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/services/0/properties/0/value',
      line: 11,
      column: 20,
      breadcrumb: ['services', 'api', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of an external reference',
    {
      externalReferences: [
        {
          type: 'website',
          url: 'https://example.org/',
          properties: [{ name: 'cdx:reproducible', value: 'yes' }],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/externalReferences/0/properties/0/value',
      line: 12,
      column: 20,
      breadcrumb: ['externalReferences[0]', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a model card',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: { properties: [{ name: 'cdx:reproducible', value: 'yes' }] },
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/modelCard/properties/0/value',
      line: 14,
      column: 22,
      breadcrumb: ['components', 'model@1.0', 'modelCard', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of an environment',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: {
            considerations: {
              environmentalConsiderations: { properties: [{ name: 'cdx:reproducible', value: 'yes' }] },
            },
          },
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/modelCard/considerations/environmentalConsiderations/properties/0/value',
      line: 16,
      column: 26,
      breadcrumb: [
        'components',
        'model@1.0',
        'modelCard',
        'considerations',
        'environmentalConsiderations',
        'properties[0]',
        'value',
      ],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
]);
