import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { digestLength } from './rule.ts';

testRule(digestLength, {
  broken: [
    [
      'a cut digest',
      { components: [componentWith({ hashes: [{ alg: 'SHA-256', content: 'a'.repeat(40) }] })] },
      {
        pointer: '/components/0/hashes/0/content',
        found: '40 hexadecimal digits',
        expected: '64 hexadecimal digits',
      },
    ],
    [
      'one of an external reference',
      {
        externalReferences: [
          { type: 'website', url: 'https://example.org/', hashes: [{ alg: 'MD5', content: 'a'.repeat(64) }] },
        ],
      },
      { pointer: '/externalReferences/0/hashes/0/content' },
    ],
  ],
  fine: [
    [
      'digests of the right length',
      {
        components: [
          componentWith({
            hashes: [
              { alg: 'SHA-512', content: 'a'.repeat(128) },
              { alg: 'BLAKE3', content: 'a'.repeat(32) },
            ],
          }),
        ],
      },
    ],
    [
      'what the schema refuses',
      {
        components: [componentWith({ hashes: [{ alg: 'constructor', content: 'aa' }, { alg: 'MD5' }, 'x'] })],
      },
    ],
  ],
});
