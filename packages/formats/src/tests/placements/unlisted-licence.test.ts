import { testPlacements } from '../test-placements.ts';

testPlacements('W0305: a licence is given by name', [
  [
    'as a component',
    {
      components: [
        { type: 'library', name: 'first', version: '1.0' },
        { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { name: 'Llama 3' } }] },
      ],
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/components/1/licenses/0/license/name',
      line: 18,
      column: 21,
      breadcrumb: ['components', 'acme@1.0', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
  [
    'as a tool',
    {
      metadata: {
        tools: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { name: 'Llama 3' } }] },
          ],
        },
      },
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/metadata/tools/components/0/licenses/0/license/name',
      line: 15,
      column: 25,
      breadcrumb: ['metadata', 'tools', 'components', 'acme@1.0', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
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
              { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { name: 'Llama 3' } }] },
            ],
          },
        },
      ],
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/components/0/pedigree/ancestors/0/licenses/0/license/name',
      line: 19,
      column: 27,
      breadcrumb: [
        'components',
        'child@1.0',
        'pedigree',
        'ancestors',
        'acme@1.0',
        'licenses[0]',
        'license',
        'name',
      ],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
  [
    'in a formula',
    {
      formulation: [
        {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { name: 'Llama 3' } }] },
          ],
        },
      ],
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/formulation/0/components/0/licenses/0/license/name',
      line: 15,
      column: 25,
      breadcrumb: ['formulation[0]', 'components', 'acme@1.0', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
  [
    'as a target of claims',
    {
      declarations: {
        targets: {
          components: [
            { type: 'library', name: 'acme', version: '1.0', licenses: [{ license: { name: 'Llama 3' } }] },
          ],
        },
      },
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/declarations/targets/components/0/licenses/0/license/name',
      line: 15,
      column: 25,
      breadcrumb: ['declarations', 'targets', 'components', 'acme@1.0', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
  [
    'nested in a service',
    {
      services: [
        { name: 'outer', services: [{ name: 'api', licenses: [{ license: { name: 'Llama 3' } }] }] },
      ],
    },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/services/0/services/0/licenses/0/license/name',
      line: 14,
      column: 25,
      breadcrumb: ['services', 'outer', 'services', 'api', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
  [
    'of the document',
    { metadata: { licenses: [{ license: { name: 'Llama 3' } }] } },
    {
      code: 'W0305',
      severity: 'warning',
      pointer: '/metadata/licenses/0/license/name',
      line: 9,
      column: 19,
      breadcrumb: ['metadata', 'licenses[0]', 'license', 'name'],
      message: 'Cannot compare the licence "Llama 3": it is given by name, not by SPDX identifier',
      found: '"Llama 3"',
      expected: 'an SPDX identifier in "id", where the list has the licence',
      fix: 'Use "id" if the licence is on the SPDX list, else add its "text" or "url"',
    },
  ],
]);
