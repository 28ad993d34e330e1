import { testPlacements } from '../test-placements.ts';

testPlacements('E0109: a licence id is not on the list', [
  [
    'as the subject',
    {
      metadata: {
        component: {
          type: 'library',
          name: 'acme',
          version: '1.0',
          licenses: [{ license: { id: 'llama3' } }],
        },
      },
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/metadata/component/licenses/0/license/id',
      line: 13,
      column: 19,
      breadcrumb: ['metadata', 'component', 'acme@1.0', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/metadata/component/licenses/0/license/id' },
        { op: 'add', path: '/metadata/component/licenses/0/license/name', value: 'llama3' },
      ],
    },
  ],
  [
    'nested in a component',
    {
      components: [
        {
          type: 'library',
          name: 'outer',
          version: '1.0',
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { id: 'llama3' } }] },
          ],
        },
      ],
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/components/0/components/0/licenses/0/license/id',
      line: 18,
      column: 23,
      breadcrumb: ['components', 'outer@1.0', 'components', 'acme@1.0', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/components/0/components/0/licenses/0/license/id' },
        { op: 'add', path: '/components/0/components/0/licenses/0/license/name', value: 'llama3' },
      ],
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
              { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { id: 'llama3' } }] },
            ],
          },
        },
      ],
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/components/0/pedigree/ancestors/0/licenses/0/license/id',
      line: 19,
      column: 25,
      breadcrumb: [
        'components',
        'child@1.0',
        'pedigree',
        'ancestors',
        'acme@1.0',
        'licenses[0]',
        'license',
        'id',
      ],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/components/0/pedigree/ancestors/0/licenses/0/license/id' },
        { op: 'add', path: '/components/0/pedigree/ancestors/0/licenses/0/license/name', value: 'llama3' },
      ],
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { id: 'llama3' } }] },
          ],
        },
      ],
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/formulation/0/components/0/licenses/0/license/id',
      line: 15,
      column: 23,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/formulation/0/components/0/licenses/0/license/id' },
        { op: 'add', path: '/formulation/0/components/0/licenses/0/license/name', value: 'llama3' },
      ],
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { id: 'llama3' } }] },
          ],
        },
      },
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/declarations/targets/components/0/licenses/0/license/id',
      line: 15,
      column: 23,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/declarations/targets/components/0/licenses/0/license/id' },
        { op: 'add', path: '/declarations/targets/components/0/licenses/0/license/name', value: 'llama3' },
      ],
    },
  ],
  [
    'as an annotator',
    {
      annotations: [
        {
          subjects: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1'],
          annotator: {
            component: {
              type: 'library',
              name: 'acme',
              version: '1.0',
              licenses: [{ license: { id: 'llama3' } }],
            },
          },
          timestamp: '2026-05-12T09:30:00Z',
          text: 'seen',
        },
      ],
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/annotations/0/annotator/component/licenses/0/license/id',
      line: 18,
      column: 23,
      breadcrumb: ['annotations[0]', 'annotator', 'component', 'acme@1.0', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "llama3" in the SPDX licence list',
      found: '"llama3"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/annotations/0/annotator/component/licenses/0/license/id' },
        { op: 'add', path: '/annotations/0/annotator/component/licenses/0/license/name', value: 'llama3' },
      ],
    },
  ],
  [
    'of a service, misspelt',
    { services: [{ name: 'api', licenses: [{ license: { id: 'Apache2.0' } }] }] },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/services/0/licenses/0/license/id',
      line: 11,
      column: 19,
      breadcrumb: ['services', 'api', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "Apache2.0" in the SPDX licence list',
      found: '"Apache2.0"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Did you mean "Apache-2.0"?',
      patch: [{ op: 'replace', path: '/services/0/licenses/0/license/id', value: 'Apache-2.0' }],
    },
  ],
  [
    'of the document, in another case',
    { metadata: { licenses: [{ license: { id: 'mit' } }] } },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/metadata/licenses/0/license/id',
      line: 9,
      column: 17,
      breadcrumb: ['metadata', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "mit" in the SPDX licence list',
      found: '"mit"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Did you mean "MIT"?',
      patch: [{ op: 'replace', path: '/metadata/licenses/0/license/id', value: 'MIT' }],
    },
  ],
  [
    'of evidence',
    {
      components: [
        {
          type: 'library',
          name: 'acme',
          version: '1.0',
          evidence: { licenses: [{ license: { id: 'GPL' } }] },
        },
      ],
    },
    {
      code: 'E0109',
      severity: 'error',
      pointer: '/components/0/evidence/licenses/0/license/id',
      line: 14,
      column: 21,
      breadcrumb: ['components', 'acme@1.0', 'evidence', 'licenses[0]', 'license', 'id'],
      message: 'Cannot find "GPL" in the SPDX licence list',
      found: '"GPL"',
      expected: 'an identifier of the SPDX licence list, such as "Apache-2.0"',
      fix: 'Use "name" instead of "id" for a licence outside the list',
      patch: [
        { op: 'remove', path: '/components/0/evidence/licenses/0/license/id' },
        { op: 'add', path: '/components/0/evidence/licenses/0/license/name', value: 'GPL' },
      ],
    },
  ],
]);
