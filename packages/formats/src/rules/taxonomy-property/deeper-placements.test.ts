import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0321: a value is not in its vocabulary (deeper-placements)', [
  [
    'of the contents of data',
    {
      components: [
        {
          type: 'data',
          name: 'set',
          version: '1.0',
          data: [{ type: 'dataset', contents: { properties: [{ name: 'cdx:reproducible', value: 'yes' }] } }],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/data/0/contents/properties/0/value',
      line: 17,
      column: 26,
      breadcrumb: ['components', 'set@1.0', 'data[0]', 'contents', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a licence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT', properties: [{ name: 'cdx:reproducible', value: 'yes' }] } }],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/licenses/0/license/properties/0/value',
      line: 17,
      column: 26,
      breadcrumb: ['components', 'acme@1.0', 'licenses[0]', 'license', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of release notes',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          releaseNotes: { type: 'major', properties: [{ name: 'cdx:reproducible', value: 'yes' }] },
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/components/0/releaseNotes/properties/0/value',
      line: 15,
      column: 22,
      breadcrumb: ['components', 'acme@1.0', 'releaseNotes', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a vulnerability',
    { vulnerabilities: [{ id: 'CVE-2026-1', properties: [{ name: 'cdx:reproducible', value: 'yes' }] }] },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/vulnerabilities/0/properties/0/value',
      line: 11,
      column: 20,
      breadcrumb: ['vulnerabilities[0]', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a formula',
    { formulation: [{ properties: [{ name: 'cdx:reproducible', value: 'yes' }] }] },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/formulation/0/properties/0/value',
      line: 10,
      column: 20,
      breadcrumb: ['formulation[0]', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a workflow',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              properties: [{ name: 'cdx:reproducible', value: 'yes' }],
            },
          ],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/properties/0/value',
      line: 17,
      column: 24,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
  [
    'of a task',
    {
      formulation: [
        {
          workflows: [
            {
              'bom-ref': 'w',
              uid: 'w',
              taskTypes: ['build'],
              tasks: [
                {
                  'bom-ref': 't',
                  uid: 't',
                  taskTypes: ['build'],
                  properties: [{ name: 'cdx:reproducible', value: 'yes' }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0321',
      severity: 'warning',
      pointer: '/formulation/0/workflows/0/tasks/0/properties/0/value',
      line: 24,
      column: 28,
      breadcrumb: ['formulation[0]', 'workflows[0]', 'tasks[0]', 'properties[0]', 'value'],
      message: 'Cannot take "yes" as a value of "cdx:reproducible"',
      found: '"yes"',
      expected: '"true" or "false"',
      fix: 'Choose a value of the vocabulary, or say "unknown"',
    },
  ],
]);
