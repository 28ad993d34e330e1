import { testPlacements } from '../test-placements.ts';

testPlacements('W0306: a digest does not fit its algorithm', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [{ alg: 'SHA-256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
        },
      ],
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/components/1/hashes/0/content',
      line: 18,
      column: 22,
      breadcrumb: ['components', 'acme@1.0', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 40 digits with "SHA-256"',
      found: '40 hexadecimal digits',
      expected: '64 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
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
              hashes: [{ alg: 'SHA-256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
            },
          ],
        },
      },
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/hashes/0/content',
      line: 15,
      column: 26,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 40 digits with "SHA-256"',
      found: '40 hexadecimal digits',
      expected: '64 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
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
                hashes: [{ alg: 'SHA-256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
              },
            ],
          },
        },
      ],
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/hashes/0/content',
      line: 19,
      column: 28,
      breadcrumb: ['components', 'child@1.0', 'pedigree', 'ancestors', 'acme@1.0', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 40 digits with "SHA-256"',
      found: '40 hexadecimal digits',
      expected: '64 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
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
              hashes: [{ alg: 'SHA-256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
            },
          ],
        },
      ],
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/formulation/0/components/0/hashes/0/content',
      line: 15,
      column: 26,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 40 digits with "SHA-256"',
      found: '40 hexadecimal digits',
      expected: '64 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
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
              hashes: [{ alg: 'SHA-256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
            },
          ],
        },
      },
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/hashes/0/content',
      line: 15,
      column: 26,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 40 digits with "SHA-256"',
      found: '40 hexadecimal digits',
      expected: '64 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
    },
  ],
  [
    'of an external reference',
    {
      externalReferences: [
        {
          type: 'website',
          url: 'https://example.org/',
          hashes: [
            { alg: 'SHA-512', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
          ],
        },
      ],
    },
    {
      code: 'W0306',
      severity: 'warning',
      pointer: '/externalReferences/0/hashes/0/content',
      line: 12,
      column: 22,
      breadcrumb: ['externalReferences[0]', 'hashes[0]', 'content'],
      message: 'Cannot match a digest of 64 digits with "SHA-512"',
      found: '64 hexadecimal digits',
      expected: '128 hexadecimal digits',
      fix: 'Correct "alg" or "content"',
    },
  ],
]);
