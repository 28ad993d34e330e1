import { testPlacements } from '../../tests/test-placements.ts';

testPlacements('W0316: a URL cannot be followed', [
  [
    'of a reference of the document',
    { externalReferences: [{ type: 'website', url: 'https://example.org/a b' }] },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/externalReferences/0/url',
      line: 8,
      column: 14,
      breadcrumb: ['externalReferences[0]', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of a reference of a component',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          externalReferences: [{ type: 'website', url: 'https://example.org/a b' }],
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/components/0/externalReferences/0/url',
      line: 13,
      column: 18,
      breadcrumb: ['components', 'acme@1.0', 'externalReferences[0]', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of a reference of a service',
    {
      services: [{ name: 'api', externalReferences: [{ type: 'website', url: 'https://example.org/a b' }] }],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/services/0/externalReferences/0/url',
      line: 11,
      column: 18,
      breadcrumb: ['services', 'api', 'externalReferences[0]', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of a reference of a tool',
    {
      metadata: {
        tools: {
          components: [
            {
              type: 'library',
              name: 'acme',
              version: '1.0',
              externalReferences: [{ type: 'website', url: 'https://example.org/a b' }],
            },
          ],
        },
      },
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/externalReferences/0/url',
      line: 15,
      column: 22,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'externalReferences[0]', 'url'],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
  [
    'of a reference of an ancestor',
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
                externalReferences: [{ type: 'website', url: 'https://example.org/a b' }],
              },
            ],
          },
        },
      ],
    },
    {
      code: 'W0316',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/externalReferences/0/url',
      line: 19,
      column: 24,
      breadcrumb: [
        'components',
        'child@1.0',
        'pedigree',
        'ancestors',
        'acme@1.0',
        'externalReferences[0]',
        'url',
      ],
      message: 'Cannot follow the URL "https://example.org/a b"',
      found: '"https://example.org/a b"',
      expected: 'an IRI reference as RFC 3987 writes it',
      fix: 'Correct the URL; write a blank as %20',
    },
  ],
]);
