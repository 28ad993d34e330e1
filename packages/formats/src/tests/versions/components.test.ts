import { testVersions } from '../test-versions.ts';

testVersions('members of components', [
  [
    'a machine-learning model',
    { components: [{ type: 'machine-learning-model', name: 'acme', version: '1.0' }] },
    { '1.4': 'E0104 /components/0/type', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a data component',
    { components: [{ type: 'data', name: 'acme', version: '1.0' }] },
    { '1.4': 'E0104 /components/0/type', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a cryptographic asset',
    { components: [{ type: 'cryptographic-asset', name: 'acme', version: '1.0' }] },
    { '1.4': 'E0104 /components/0/type', '1.5': 'E0104 /components/0/type', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a platform',
    { components: [{ type: 'platform', name: 'acme', version: '1.0' }] },
    { '1.4': 'E0104 /components/0/type', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a device',
    { components: [{ type: 'device', name: 'acme', version: '1.0' }] },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'a media type in upper case',
    { components: [{ type: 'library', name: 'acme', version: '1.0', 'mime-type': 'Application/JSON' }] },
    {
      '1.4': 'E0105 /components/0/mime-type',
      '1.5': 'E0105 /components/0/mime-type',
      '1.6': 'E0105 /components/0/mime-type',
      '1.7': 'E0105 /components/0/mime-type',
    },
  ],
  [
    'an algorithm without its dash',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [
            { alg: 'SHA256', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
          ],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/hashes/0/alg',
      '1.5': 'E0104 /components/0/hashes/0/alg',
      '1.6': 'E0104 /components/0/hashes/0/alg',
      '1.7': 'E0104 /components/0/hashes/0/alg',
    },
  ],
  [
    'a Streebog digest',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [
            {
              alg: 'Streebog-256',
              content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            },
          ],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/hashes/0/alg',
      '1.5': 'E0104 /components/0/hashes/0/alg',
      '1.6': 'E0104 /components/0/hashes/0/alg',
      '1.7': 'fits',
    },
  ],
  [
    'a digest with a prefix',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [{ alg: 'MD5', content: 'md5:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
        },
      ],
    },
    {
      '1.4': 'E0105 /components/0/hashes/0/content',
      '1.5': 'E0105 /components/0/hashes/0/content',
      '1.6': 'E0105 /components/0/hashes/0/content',
      '1.7': 'E0105 /components/0/hashes/0/content',
    },
  ],
  [
    'a digest that is not hexadecimal',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [{ alg: 'MD5', content: 'gggggggggggggggggggggggggggggggg' }],
        },
      ],
    },
    {
      '1.4': 'E0105 /components/0/hashes/0/content',
      '1.5': 'E0105 /components/0/hashes/0/content',
      '1.6': 'E0105 /components/0/hashes/0/content',
      '1.7': 'E0105 /components/0/hashes/0/content',
    },
  ],
  [
    'a digest in upper case',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          hashes: [{ alg: 'MD5', content: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }],
        },
      ],
    },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
]);
