import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0320: a country is no code', [
  [
    'of the supplier of the document',
    { metadata: { supplier: { name: 'Acme', address: { country: 'Spain' } } } },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/metadata/supplier/address/country',
      line: 9,
      column: 20,
      breadcrumb: ['metadata', 'supplier', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of the manufacturer of the document',
    { metadata: { manufacturer: { name: 'Acme', address: { country: 'Spain' } } } },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/metadata/manufacturer/address/country',
      line: 9,
      column: 20,
      breadcrumb: ['metadata', 'manufacturer', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a supplier',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          supplier: { name: 'Acme', address: { country: 'Spain' } },
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/components/0/supplier/address/country',
      line: 13,
      column: 22,
      breadcrumb: ['components', 'acme@1.0', 'supplier', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a manufacturer',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          manufacturer: { name: 'Acme', address: { country: 'Spain' } },
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/components/0/manufacturer/address/country',
      line: 13,
      column: 22,
      breadcrumb: ['components', 'acme@1.0', 'manufacturer', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a provider',
    { services: [{ name: 'api', provider: { name: 'Acme', address: { country: 'Spain' } } }] },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/services/0/provider/address/country',
      line: 11,
      column: 22,
      breadcrumb: ['services', 'api', 'provider', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a nested provider',
    {
      services: [
        {
          name: 'outer',
          services: [{ name: 'api', provider: { name: 'Acme', address: { country: 'Spain' } } }],
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/services/0/services/0/provider/address/country',
      line: 14,
      column: 26,
      breadcrumb: ['services', 'outer', 'services', 'api', 'provider', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a licensee',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [
            {
              license: {
                id: 'MIT',
                licensing: { licensee: { organization: { name: 'Acme', address: { country: 'Spain' } } } },
              },
            },
          ],
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/components/0/licenses/0/license/licensing/licensee/organization/address/country',
      line: 19,
      column: 32,
      breadcrumb: [
        'components',
        'acme@1.0',
        'licenses[0]',
        'license',
        'licensing',
        'licensee',
        'organization',
        'address',
        'country',
      ],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of who owns data',
    {
      components: [
        {
          type: 'data',
          name: 'set',
          version: '1.0',
          data: [
            {
              type: 'dataset',
              governance: { owners: [{ organization: { name: 'Acme', address: { country: 'Spain' } } }] },
            },
          ],
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/components/0/data/0/governance/owners/0/organization/address/country',
      line: 19,
      column: 32,
      breadcrumb: [
        'components',
        'set@1.0',
        'data[0]',
        'governance',
        'owners[0]',
        'organization',
        'address',
        'country',
      ],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of a credited organization',
    {
      vulnerabilities: [
        { id: 'CVE-2026-1', credits: { organizations: [{ name: 'Acme', address: { country: 'Spain' } }] } },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/vulnerabilities/0/credits/organizations/0/address/country',
      line: 13,
      column: 26,
      breadcrumb: ['vulnerabilities[0]', 'credits', 'organizations[0]', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
  [
    'of an annotator',
    {
      components: [{ type: 'library', name: 'subject', version: '1.0', 'bom-ref': 'a' }],
      annotations: [
        {
          subjects: ['a'],
          annotator: { organization: { name: 'Acme', address: { country: 'Spain' } } },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'W0320',
      severity: 'warning',
      pointer: '/annotations/0/annotator/organization/address/country',
      line: 22,
      column: 24,
      breadcrumb: ['annotations[0]', 'annotator', 'organization', 'address', 'country'],
      message: 'Cannot find the country "Spain" in ISO 3166-1',
      found: '"Spain"',
      expected: 'a code of two capital letters, such as "ES"',
      fix: 'Use the ISO 3166-1 alpha-2 code',
    },
  ],
]);
