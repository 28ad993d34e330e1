import { testPlacements } from '../test-placements.ts';

testPlacements('E0102: a field is not known', [
  [
    'as the subject',
    {
      metadata: {
        component: { type: 'library', name: 'acme', version: '1.0', licences: [{ license: { id: 'MIT' } }] },
      },
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/metadata/component/licences',
      line: 10,
      column: 7,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/metadata/component/licences' },
        { op: 'add', path: '/metadata/component/licenses', value: [{ license: { id: 'MIT' } }] },
      ],
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
            { type: 'library', name: 'acme', version: '1.0', licences: [{ license: { id: 'MIT' } }] },
          ],
        },
      ],
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/components/0/components/0/licences',
      line: 15,
      column: 11,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/components/0/components/0/licences' },
        { op: 'add', path: '/components/0/components/0/licenses', value: [{ license: { id: 'MIT' } }] },
      ],
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
              { type: 'library', name: 'acme', version: '1.0', licences: [{ license: { id: 'MIT' } }] },
            ],
          },
        },
      ],
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/components/0/pedigree/ancestors/0/licences',
      line: 16,
      column: 13,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/components/0/pedigree/ancestors/0/licences' },
        {
          op: 'add',
          path: '/components/0/pedigree/ancestors/0/licenses',
          value: [{ license: { id: 'MIT' } }],
        },
      ],
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licences: [{ license: { id: 'MIT' } }] },
          ],
        },
      ],
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/formulation/0/components/0/licences',
      line: 12,
      column: 11,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/formulation/0/components/0/licences' },
        { op: 'add', path: '/formulation/0/components/0/licenses', value: [{ license: { id: 'MIT' } }] },
      ],
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licences: [{ license: { id: 'MIT' } }] },
          ],
        },
      },
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/declarations/targets/components/0/licences',
      line: 12,
      column: 11,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/declarations/targets/components/0/licences' },
        {
          op: 'add',
          path: '/declarations/targets/components/0/licenses',
          value: [{ license: { id: 'MIT' } }],
        },
      ],
    },
  ],
  [
    'as an annotator',
    {
      annotations: [
        {
          subjects: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1'],
          annotator: {
            component: {
              type: 'library',
              name: 'acme',
              version: '1.0',
              licences: [{ license: { id: 'MIT' } }],
            },
          },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/annotations/0/annotator/component/licences',
      line: 15,
      column: 11,
      breadcrumb: ['annotations[0]', 'annotator', 'component', 'acme@1.0', 'licences'],
      message: 'Cannot place the field "licences" here',
      found: '"licences"',
      expected:
        'one of "type", "mime-type", "bom-ref", "supplier", "manufacturer", "authors", "author", "publisher" … and 28 more',
      fix: 'Did you mean "licenses"?',
      patch: [
        { op: 'remove', path: '/annotations/0/annotator/component/licences' },
        {
          op: 'add',
          path: '/annotations/0/annotator/component/licenses',
          value: [{ license: { id: 'MIT' } }],
        },
      ],
    },
  ],
  [
    'as a service',
    { services: [{ name: 'api', hashes: [] }] },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/services/0/hashes',
      line: 8,
      column: 7,
      breadcrumb: ['services', 'api', 'hashes'],
      message: 'Cannot place the field "hashes" here',
      found: '"hashes"',
      expected:
        'one of "bom-ref", "provider", "group", "name", "version", "description", "endpoints", "authenticated" … and 11 more',
      fix: 'Remove it, or move what it says into "properties"',
    },
  ],
  [
    'the document itself',
    { colour: 'red' },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/colour',
      line: 5,
      column: 3,
      breadcrumb: ['colour'],
      message: 'Cannot place the field "colour" here',
      found: '"colour"',
      expected:
        'one of "$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components", "services" … and 11 more',
      fix: 'Remove it, or move what it says into "properties"',
    },
  ],
  [
    'of a performance metric',
    {
      components: [
        {
          type: 'machine-learning-model',
          name: 'model',
          version: '1.0',
          modelCard: {
            quantitativeAnalysis: { performanceMetrics: [{ type: 'accuracy', value: '0.9', dataset: 'd' }] },
          },
        },
      ],
    },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/components/0/modelCard/quantitativeAnalysis/performanceMetrics/0/dataset',
      line: 16,
      column: 15,
      breadcrumb: [
        'components',
        'model@1.0',
        'modelCard',
        'quantitativeAnalysis',
        'performanceMetrics[0]',
        'dataset',
      ],
      message: 'Cannot place the field "dataset" here',
      found: '"dataset"',
      expected: 'one of "type", "value", "slice", "confidenceInterval"',
      fix: 'Remove it, or move what it says into "properties"',
    },
  ],
  [
    'of an address',
    { metadata: { supplier: { name: 'Acme', address: { countryCode: 'ES' } } } },
    {
      code: 'E0102',
      severity: 'error',
      pointer: '/metadata/supplier/address/countryCode',
      line: 9,
      column: 9,
      breadcrumb: ['metadata', 'supplier', 'address', 'countryCode'],
      message: 'Cannot place the field "countryCode" here',
      found: '"countryCode"',
      expected:
        'one of "bom-ref", "country", "region", "locality", "postOfficeBoxNumber", "postalCode", "streetAddress"',
      fix: 'Remove it, or move what it says into "properties"',
    },
  ],
]);
