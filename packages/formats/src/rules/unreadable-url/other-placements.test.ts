import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0316: a URL of something else cannot be followed', [
  [
    'of a supplier',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          supplier: { name: 'Acme', url: ['https://example.org/', 'https://example.org/a b'] },
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/components/0/supplier/url/1',
      line: 14,
      column: 11,
      breadcrumb: ['components', 'acme@1.0', 'supplier', 'url[1]'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of the manufacturer of the document',
    {
      metadata: { manufacturer: { name: 'Acme', url: ['https://example.org/', 'https://example.org/a b'] } },
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/metadata/manufacturer/url/1',
      line: 10,
      column: 9,
      breadcrumb: ['metadata', 'manufacturer', 'url[1]'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of a provider',
    {
      services: [
        {
          name: 'outer',
          provider: { name: 'Acme', url: ['https://example.org/', 'https://example.org/a b'] },
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/services/0/provider/url/1',
      line: 12,
      column: 11,
      breadcrumb: ['services', 'outer', 'provider', 'url[1]'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
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
          licenses: [{ license: { id: 'MIT', url: 'https://example.org/a b' } }],
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/components/0/licenses/0/license/url',
      line: 14,
      column: 20,
      breadcrumb: ['components', 'acme@1.0', 'licenses[0]', 'license', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of the contents of data',
    {
      components: [
        {
          type: 'data',
          name: 'set',
          version: '1.0',
          data: [{ type: 'dataset', contents: { url: 'https://example.org/a b' } }],
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/components/0/data/0/contents/url',
      line: 14,
      column: 20,
      breadcrumb: ['components', 'set@1.0', 'data[0]', 'contents', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'an endpoint',
    { services: [{ name: 'api', endpoints: ['https://example.org/', 'https://example.org/a b'] }] },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/services/0/endpoints/1',
      line: 10,
      column: 9,
      breadcrumb: ['services', 'api', 'endpoints[1]'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'an endpoint of a nested service',
    { services: [{ name: 'outer', services: [{ name: 'api', endpoints: ['https://example.org/a b'] }] }] },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/services/0/services/0/endpoints/0',
      line: 12,
      column: 13,
      breadcrumb: ['services', 'outer', 'services', 'api', 'endpoints[0]'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
]);
