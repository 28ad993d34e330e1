import { testVersions } from '../test-versions.ts';

testVersions('members of data', [
  [
    'data with hashes',
    {
      components: [
        {
          type: 'data',
          name: 'acme',
          version: '1.0',
          data: [{ type: 'dataset', hashes: [{ alg: 'MD5', content: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }] }],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'E0102 /components/0/data/0/hashes',
      '1.6': 'E0102 /components/0/data/0/hashes',
      '1.7': 'E0102 /components/0/data/0/hashes',
    },
  ],
  [
    'data with properties',
    {
      components: [
        {
          type: 'data',
          name: 'acme',
          version: '1.0',
          data: [{ type: 'dataset', properties: [{ name: 'a', value: 'b' }] }],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'E0102 /components/0/data/0/properties',
      '1.6': 'E0102 /components/0/data/0/properties',
      '1.7': 'E0102 /components/0/data/0/properties',
    },
  ],
  [
    'data with an object as classification',
    {
      components: [
        {
          type: 'data',
          name: 'acme',
          version: '1.0',
          data: [{ type: 'dataset', classification: { level: 'public' } }],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'E0103 /components/0/data/0/classification',
      '1.6': 'E0103 /components/0/data/0/classification',
      '1.7': 'E0103 /components/0/data/0/classification',
    },
  ],
  [
    'data with a text as classification',
    {
      components: [
        { type: 'data', name: 'acme', version: '1.0', data: [{ type: 'dataset', classification: 'public' }] },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a custodian that is an organization and a person',
    {
      components: [
        {
          type: 'data',
          name: 'acme',
          version: '1.0',
          data: [
            {
              type: 'dataset',
              governance: { custodians: [{ organization: { name: 'a' }, contact: { name: 'b' } }] },
            },
          ],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'E0108 /components/0/data/0/governance/custodians/0',
      '1.6': 'E0108 /components/0/data/0/governance/custodians/0',
      '1.7': 'E0108 /components/0/data/0/governance/custodians/0',
    },
  ],
  [
    'a custodian that is an organization',
    {
      components: [
        {
          type: 'data',
          name: 'acme',
          version: '1.0',
          data: [{ type: 'dataset', governance: { custodians: [{ organization: { name: 'a' } }] } }],
        },
      ],
    },
    {
      '1.4': 'E0104 /components/0/type, E0102 /components/0/data',
      '1.5': 'fits',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
]);
