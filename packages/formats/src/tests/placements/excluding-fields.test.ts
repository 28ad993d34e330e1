import { testPlacements } from '../test-placements.ts';

testPlacements('E0108: fields exclude each other', [
  [
    'as the subject',
    {
      metadata: {
        component: {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
        },
      },
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/metadata/component/licenses/0/license',
      line: 12,
      column: 22,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
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
              name: 'acme',
              version: '1.0',
              licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
            },
          ],
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/components/0/components/0/licenses/0/license',
      line: 17,
      column: 26,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
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
              {
                type: 'library',
                name: 'acme',
                version: '1.0',
                licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
              },
            ],
          },
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/components/0/pedigree/ancestors/0/licenses/0/license',
      line: 18,
      column: 28,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
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
              name: 'acme',
              version: '1.0',
              licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
            },
          ],
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/formulation/0/components/0/licenses/0/license',
      line: 14,
      column: 26,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
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
              name: 'acme',
              version: '1.0',
              licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
            },
          ],
        },
      },
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/declarations/targets/components/0/licenses/0/license',
      line: 14,
      column: 26,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
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
              licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
            },
          },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/annotations/0/annotator/component/licenses/0/license',
      line: 17,
      column: 26,
      breadcrumb: ['annotations[0]', 'annotator', 'component', 'acme@1.0', 'licenses[0]', 'license'],
      message: 'Cannot keep "id", "name" together',
      found: 'an object with "id", "name"',
      expected: 'only one of them',
      fix: 'Keep one of "id", "name"',
    },
  ],
  [
    'version and range',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', isExternal: true, versionRange: 'vers:npm/>=1' },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/components/0',
      line: 6,
      column: 5,
      breadcrumb: ['components', 'acme@1.0'],
      message: 'Cannot keep "version", "versionRange" together',
      found: 'an object with "type", "name", "version", "isExternal", …',
      expected: 'only one of them',
      fix: 'Keep one of "version", "versionRange"',
    },
  ],
  [
    'licence and expression',
    { services: [{ name: 'api', licenses: [{ license: { id: 'MIT' }, expression: 'MIT' }] }] },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/services/0/licenses/0/expression',
      line: 13,
      column: 25,
      breadcrumb: ['services', 'api', 'licenses[0]', 'expression'],
      message: 'Cannot keep "expression", "license" together',
      found: '"MIT"',
      expected: 'only one of them',
      fix: 'Keep one of "expression", "license"',
    },
  ],
  [
    'pointers and expressions of a citation',
    {
      components: [{ type: 'library', name: 'acme', version: '1.0', 'bom-ref': 'a' }],
      citations: [
        {
          timestamp: '2026-05-12T09:30:00Z',
          attributedTo: 'a',
          pointers: ['/components/0'],
          expressions: ['$.x'],
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/citations/0',
      line: 14,
      column: 5,
      breadcrumb: ['citations[0]'],
      message: 'Cannot keep "pointers", "expressions" together',
      found: 'an object with "timestamp", "attributedTo", "pointers", "expressions"',
      expected: 'only one of them',
      fix: 'Keep one of "pointers", "expressions"',
    },
  ],
  [
    'resource and parameters of an input',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              inputs: [{ resource: { ref: 'w' }, parameters: [{ name: 'a', value: 'b' }] }],
            },
          ],
        },
      ],
    },
    {
      code: 'E0108',
      severity: 'error',
      pointer: '/formulation/0/workflows/0/inputs/0',
      line: 15,
      column: 13,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'inputs[0]'],
      message: 'Cannot keep "resource", "parameters" together',
      found: 'an object with "resource", "parameters"',
      expected: 'only one of them',
      fix: 'Keep one of "resource", "parameters"',
    },
  ],
]);
