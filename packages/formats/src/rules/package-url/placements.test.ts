import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0319: a package URL is none', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' },
      ],
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/components/1/purl',
      line: 15,
      column: 15,
      breadcrumb: ['components', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
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
          components: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }],
        },
      ],
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/components/0/components/0/purl',
      line: 15,
      column: 19,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'as the subject',
    { metadata: { component: { type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' } } },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/metadata/component/purl',
      line: 10,
      column: 15,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: { components: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] },
      },
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/purl',
      line: 12,
      column: 19,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
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
          pedigree: { ancestors: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] },
        },
      ],
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/purl',
      line: 16,
      column: 21,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'as a descendant',
    {
      components: [
        {
          type: 'library',
          name: 'parent',
          version: '1.0',
          pedigree: { descendants: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] },
        },
      ],
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/components/0/pedigree/descendants/0/purl',
      line: 16,
      column: 21,
      breadcrumb: ['components', 'parent@1.0', 'pedigree', 'descendants', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'as a variant',
    {
      components: [
        {
          type: 'library',
          name: 'sibling',
          version: '1.0',
          pedigree: { variants: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] },
        },
      ],
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/components/0/pedigree/variants/0/purl',
      line: 16,
      column: 21,
      breadcrumb: ['components', 'sibling@1.0', 'pedigree', 'variants', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'in a formula',
    { formulation: [{ components: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] }] },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/formulation/0/components/0/purl',
      line: 12,
      column: 19,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: { components: [{ type: 'library', name: 'acme', version: '1.0', purl: 'npm/acme' }] },
      },
    },
    {
      code: 'W0319',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/purl',
      line: 12,
      column: 19,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'purl'],
      message: 'Cannot read "npm/acme" as a package URL',
      found: '"npm/acme"',
      expected: '"pkg:<type>/<namespace>/<name>@<version>"',
      fix: 'Correct the package URL, or leave it out',
    },
  ],
]);
