import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { unreadableUrl } from './rule.ts';

const referring = (url: string): Record<string, Json> => ({ externalReferences: [{ type: 'other', url }] });

testRule(unreadableUrl, {
  broken: [
    [
      'a blank',
      referring('https://example.org/a b'),
      { pointer: '/externalReferences/0/url', found: '"https://example.org/a b"' },
    ],
    ['no host', referring('https://'), { pointer: '/externalReferences/0/url' }],
    [
      'a template',
      { services: [{ name: 's', endpoints: ['https://example.org/', 'https://example.org/{id}'] }] },
      { pointer: '/services/0/endpoints/1' },
    ],
    [
      'a percent sign that begins nothing',
      referring('https://example.org/100%'),
      { pointer: '/externalReferences/0/url' },
    ],
    [
      'a control character',
      referring('https://example.org/\u0007'),
      { pointer: '/externalReferences/0/url' },
    ],
    [
      'a URL of a supplier',
      { components: [componentWith({ supplier: { name: 'A', url: ['<none>'] } })] },
      { pointer: '/components/0/supplier/url/0' },
    ],
    ['a port that is none', referring('http://example.org:port/'), { pointer: '/externalReferences/0/url' }],
  ],
  fine: [
    ...[
      'https://example.org/%20?q=ñ#x',
      'urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1',
      'arn:aws:s3:::bucket/key',
      'hf://acme/model',
      'mailto:a@example.org',
      'azure://x',
      '../relative',
      '',
    ].map((url) => [`the IRI reference "${url}"`, referring(url)] as const),
  ],
});
