import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0318: an expression cannot be read', [
  [
    'of a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', licenses: [{ expression: 'MIT OR Acme' }] },
      ],
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/components/1/licenses/0/expression',
      line: 17,
      column: 25,
      breadcrumb: ['components', 'acme@1.0', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'of a tool',
    {
      metadata: {
        tools: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ expression: 'MIT OR Acme' }] },
          ],
        },
      },
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/licenses/0/expression',
      line: 14,
      column: 29,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'of the document',
    { metadata: { licenses: [{ expression: 'MIT OR Acme' }] } },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/metadata/licenses/0/expression',
      line: 8,
      column: 23,
      breadcrumb: ['metadata', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'of a service',
    { services: [{ name: 'api', licenses: [{ expression: 'MIT OR Acme' }] }] },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/services/0/licenses/0/expression',
      line: 10,
      column: 25,
      breadcrumb: ['services', 'api', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'in the evidence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          evidence: { licenses: [{ expression: 'MIT OR Acme' }] },
        },
      ],
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/components/0/evidence/licenses/0/expression',
      line: 13,
      column: 27,
      breadcrumb: ['components', 'acme@1.0', 'evidence', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'of an ancestor',
    {
      components: [
        {
          type: 'library',
          name: 'child',
          version: '1.0',
          pedigree: {
            ancestors: [
              { type: 'library', name: 'acme', version: '1.0', licenses: [{ expression: 'MIT OR Acme' }] },
            ],
          },
        },
      ],
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/licenses/0/expression',
      line: 18,
      column: 31,
      breadcrumb: [
        'components',
        'child@1.0',
        'pedigree',
        'ancestors',
        'acme@1.0',
        'licenses[0]',
        'expression',
      ],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ expression: 'MIT OR Acme' }] },
          ],
        },
      ],
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/formulation/0/components/0/licenses/0/expression',
      line: 14,
      column: 29,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'licenses[0]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
  [
    'behind a licence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT' } }, { expression: 'MIT OR Acme' }],
        },
      ],
    },
    {
      code: 'W0318',
      severity: 'warning',
      pointer: '/components/0/licenses/1/expression',
      line: 17,
      column: 25,
      breadcrumb: ['components', 'acme@1.0', 'licenses[1]', 'expression'],
      message: 'Cannot read "MIT OR Acme" as an SPDX licence expression',
      found: '"MIT OR Acme"',
      expected: 'identifiers of the SPDX list or "LicenseRef-…", joined by AND, OR and WITH',
      fix: 'Correct the expression; write licences outside the list as "LicenseRef-…"',
    },
  ],
]);
