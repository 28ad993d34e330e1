import { testPlacements } from '../test-placements.ts';

testPlacements('W0309: a property has no value', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', properties: [{ name: 'acme:size' }] },
      ],
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/components/1/properties/0',
      line: 16,
      column: 9,
      breadcrumb: ['components', 'acme@1.0', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', properties: [{ name: 'acme:size' }] },
          ],
        },
      },
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/properties/0',
      line: 13,
      column: 13,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
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
              { type: 'library', name: 'acme', version: '1.0', properties: [{ name: 'acme:size' }] },
            ],
          },
        },
      ],
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/properties/0',
      line: 17,
      column: 15,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', properties: [{ name: 'acme:size' }] },
          ],
        },
      ],
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/formulation/0/components/0/properties/0',
      line: 13,
      column: 13,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', properties: [{ name: 'acme:size' }] },
          ],
        },
      },
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/properties/0',
      line: 13,
      column: 13,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'as a service',
    { services: [{ name: 'api', properties: [{ name: 'acme:size', value: '' }] }] },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/services/0/properties/0',
      line: 9,
      column: 9,
      breadcrumb: ['services', 'api', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'an empty "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'in a formula',
    { formulation: [{ services: [{ name: 'api', properties: [{ name: 'acme:size', value: '' }] }] }] },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/formulation/0/services/0/properties/0',
      line: 11,
      column: 13,
      breadcrumb: ['formulation[0]', 'services', 'api', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'an empty "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'of the document',
    { properties: [{ name: 'acme:size', value: '' }] },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/properties/0',
      line: 6,
      column: 5,
      breadcrumb: ['properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'an empty "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
  [
    'of a workflow',
    {
      formulation: [
        {
          workflows: [
            { 'bom-ref': 'w', uid: 'w', taskTypes: ['build'], properties: [{ name: 'acme:size' }] },
          ],
        },
      ],
    },
    {
      code: 'W0309',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/properties/0',
      line: 15,
      column: 13,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'properties[0]'],
      message: 'Cannot read a value of the property "acme:size"',
      found: 'no "value"',
      expected: 'text in "value"',
      fix: 'Give the value or leave the property out',
    },
  ],
]);
