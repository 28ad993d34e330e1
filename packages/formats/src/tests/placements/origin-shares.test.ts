import { testPlacements } from '../test-placements.ts';

testPlacements('W0310: shares do not add up', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          properties: [
            { name: 'trasluz:origin:trained', value: 'US=60' },
            { name: 'trasluz:origin:trained', value: 'SE=20.5' },
          ],
        },
      ],
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/components/1/properties',
      line: 15,
      column: 21,
      breadcrumb: ['components', 'acme@1.0', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:trained"',
      found: '80.5 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [
            {
              type: 'library',
              name: 'acme',
              version: '1.0',
              properties: [
                { name: 'trasluz:origin:trained', value: 'US=60' },
                { name: 'trasluz:origin:trained', value: 'SE=20.5' },
              ],
            },
          ],
        },
      },
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/properties',
      line: 12,
      column: 25,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:trained"',
      found: '80.5 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
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
                properties: [
                  { name: 'trasluz:origin:trained', value: 'US=60' },
                  { name: 'trasluz:origin:trained', value: 'SE=20.5' },
                ],
              },
            ],
          },
        },
      ],
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/properties',
      line: 16,
      column: 27,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:trained"',
      found: '80.5 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
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
              properties: [
                { name: 'trasluz:origin:trained', value: 'US=60' },
                { name: 'trasluz:origin:trained', value: 'SE=20.5' },
              ],
            },
          ],
        },
      ],
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/formulation/0/components/0/properties',
      line: 12,
      column: 25,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:trained"',
      found: '80.5 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
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
              properties: [
                { name: 'trasluz:origin:trained', value: 'US=60' },
                { name: 'trasluz:origin:trained', value: 'SE=20.5' },
              ],
            },
          ],
        },
      },
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/properties',
      line: 12,
      column: 25,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:trained"',
      found: '80.5 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
    },
  ],
  [
    'nested in a service',
    {
      services: [
        {
          name: 'outer',
          services: [{ name: 'api', properties: [{ name: 'trasluz:origin:hosted', value: 'DE=120' }] }],
        },
      ],
    },
    {
      code: 'W0310',
      severity: 'warning',
      pointer: '/services/0/services/0/properties',
      line: 11,
      column: 25,
      breadcrumb: ['services', 'outer', 'services', 'api', 'properties'],
      message: 'Cannot make 100 percent of the shares of "trasluz:origin:hosted"',
      found: '120 percent',
      expected: '100 percent',
      fix: 'Correct the shares, or add the rest as "unknown"',
    },
  ],
]);
