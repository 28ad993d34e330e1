import { testVersions } from '../test-versions.ts';

testVersions('licences and what identifies a component', [
  [
    'a licence id outside the list',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { id: 'llama3' } }] },
      ],
    },
    {
      '1.4': 'E0109 /components/0/licenses/0/license/id',
      '1.5': 'E0109 /components/0/licenses/0/license/id',
      '1.6': 'E0109 /components/0/licenses/0/license/id',
      '1.7': 'E0109 /components/0/licenses/0/license/id',
    },
  ],
  [
    'a licence by id and name',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT', name: 'MIT' } }],
        },
      ],
    },
    {
      '1.4': 'E0108 /components/0/licenses/0/license',
      '1.5': 'E0108 /components/0/licenses/0/license',
      '1.6': 'E0108 /components/0/licenses/0/license',
      '1.7': 'E0108 /components/0/licenses/0/license',
    },
  ],
  [
    'a licence without id and name',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { url: 'https://example.org/' } }],
        },
      ],
    },
    {
      '1.4': 'E0101 /components/0/licenses/0/license',
      '1.5': 'E0101 /components/0/licenses/0/license',
      '1.6': 'E0101 /components/0/licenses/0/license',
      '1.7': 'E0101 /components/0/licenses/0/license',
    },
  ],
  [
    'a licence object beside an expression',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT' } }, { expression: 'MIT' }],
        },
      ],
    },
    {
      '1.4': 'fits',
      '1.5': 'E0108 /components/0/licenses/1/expression',
      '1.6': 'E0108 /components/0/licenses/1/expression',
      '1.7': 'fits',
    },
  ],
  [
    'two expressions',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ expression: 'MIT' }, { expression: 'ISC' }],
        },
      ],
    },
    {
      '1.4': 'fits',
      '1.5': 'E0107 /components/0/licenses',
      '1.6': 'E0107 /components/0/licenses',
      '1.7': 'fits',
    },
  ],
  [
    'one expression',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', licenses: [{ expression: 'MIT OR ISC' }] },
      ],
    },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'an acknowledged licence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
        },
      ],
    },
    {
      '1.4': 'E0102 /components/0/licenses/0/license/acknowledgement',
      '1.5': 'E0102 /components/0/licenses/0/license/acknowledgement',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'a version beside a range',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', versionRange: 'vers:npm/>=1', isExternal: true },
      ],
    },
    {
      '1.4': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.5': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.6': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.7': 'E0108 /components/0',
    },
  ],
  [
    'a range without "isExternal"',
    { components: [{ type: 'library', name: 'acme', versionRange: 'vers:npm/>=1' }] },
    {
      '1.4': 'E0102 /components/0/versionRange',
      '1.5': 'E0102 /components/0/versionRange',
      '1.6': 'E0102 /components/0/versionRange',
      '1.7': 'E0108 /components/0',
    },
  ],
  [
    'a range of an external component',
    { components: [{ type: 'library', name: 'acme', versionRange: 'vers:npm/>=1', isExternal: true }] },
    {
      '1.4': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.5': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.6': 'E0102 /components/0/versionRange, E0102 /components/0/isExternal',
      '1.7': 'fits',
    },
  ],
  [
    'an occurrence without location',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', evidence: { occurrences: [{ 'bom-ref': 'o' }] } },
      ],
    },
    {
      '1.4': 'E0102 /components/0/evidence/occurrences',
      '1.5': 'E0101 /components/0/evidence/occurrences/0',
      '1.6': 'E0101 /components/0/evidence/occurrences/0',
      '1.7': 'E0101 /components/0/evidence/occurrences/0',
    },
  ],
  [
    'an occurrence with properties',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          evidence: { occurrences: [{ location: '/a', properties: [] }] },
        },
      ],
    },
    {
      '1.4': 'E0102 /components/0/evidence/occurrences',
      '1.5': 'E0102 /components/0/evidence/occurrences/0/properties',
      '1.6': 'E0102 /components/0/evidence/occurrences/0/properties',
      '1.7': 'E0102 /components/0/evidence/occurrences/0/properties',
    },
  ],
  [
    'an identity as one object',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', evidence: { identity: { field: 'name' } } },
      ],
    },
    { '1.4': 'E0102 /components/0/evidence/identity', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'identities as a list',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0', evidence: { identity: [{ field: 'name' }] } },
      ],
    },
    {
      '1.4': 'E0102 /components/0/evidence/identity',
      '1.5': 'E0103 /components/0/evidence/identity',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'an "omniborId" as text',
    { components: [{ type: 'library', name: 'acme', version: '1.0', omniborId: 'gitoid:blob:sha256:a' }] },
    {
      '1.4': 'E0102 /components/0/omniborId',
      '1.5': 'E0102 /components/0/omniborId',
      '1.6': 'E0103 /components/0/omniborId',
      '1.7': 'E0103 /components/0/omniborId',
    },
  ],
  [
    'an "omniborId" as a list',
    { components: [{ type: 'library', name: 'acme', version: '1.0', omniborId: ['gitoid:blob:sha256:a'] }] },
    {
      '1.4': 'E0102 /components/0/omniborId',
      '1.5': 'E0102 /components/0/omniborId',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'release notes without type',
    { components: [{ type: 'library', name: 'acme', version: '1.0', releaseNotes: { title: 't' } }] },
    {
      '1.4': 'E0101 /components/0/releaseNotes',
      '1.5': 'E0101 /components/0/releaseNotes',
      '1.6': 'E0101 /components/0/releaseNotes',
      '1.7': 'E0101 /components/0/releaseNotes',
    },
  ],
  [
    'two identical components',
    {
      components: [
        { type: 'library', name: 'acme', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0' },
      ],
    },
    {
      '1.4': 'E0106 /components/1',
      '1.5': 'E0106 /components/1',
      '1.6': 'E0106 /components/1',
      '1.7': 'E0106 /components/1',
    },
  ],
  [
    'authors as a list',
    { components: [{ type: 'library', name: 'acme', version: '1.0', authors: [{ name: 'a' }] }] },
    {
      '1.4': 'E0102 /components/0/authors',
      '1.5': 'E0102 /components/0/authors',
      '1.6': 'fits',
      '1.7': 'fits',
    },
  ],
  [
    'the older single author',
    { components: [{ type: 'library', name: 'acme', version: '1.0', author: 'a' }] },
    { '1.4': 'fits', '1.5': 'fits', '1.6': 'fits', '1.7': 'fits' },
  ],
  [
    'tags',
    { components: [{ type: 'library', name: 'acme', version: '1.0', tags: ['a'] }] },
    { '1.4': 'E0102 /components/0/tags', '1.5': 'E0102 /components/0/tags', '1.6': 'fits', '1.7': 'fits' },
  ],
]);
