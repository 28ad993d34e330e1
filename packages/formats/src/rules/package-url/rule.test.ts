import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { packageUrl } from './rule.ts';

testRule(packageUrl, {
  broken: [
    ...[
      'npm/left-pad',
      'pkg:',
      'pkg:npm',
      'pkg:oci/app/sample@2.0.0',
      'pkg:npm/%zz',
      'https://example.org/',
    ].map(
      (purl) =>
        [
          purl,
          { components: [componentWith({ purl })] },
          { pointer: '/components/0/purl', found: `"${purl}"` },
        ] as const,
    ),
    [
      'one of an ancestor',
      { components: [componentWith({ pedigree: { ancestors: [componentWith({ purl: 'x' })] } })] },
      { pointer: '/components/0/pedigree/ancestors/0/purl' },
    ],
  ],
  fine: [
    ...[
      'pkg:npm/%40acme/a@1.0.0',
      'pkg:huggingface/meta-llama/Llama-3.1-8B@abc',
      'pkg:generic/a?download_url=https://example.org/',
    ].map((purl) => [purl, { components: [componentWith({ purl })] }] as const),
    ['no purl at all', { components: [componentWith()] }],
  ],
});
