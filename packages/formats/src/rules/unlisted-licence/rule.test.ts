import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { unlistedLicence } from './rule.ts';

testRule(unlistedLicence, {
  broken: [
    [
      'a licence by name',
      { components: [componentWith({ licenses: [{ license: { name: 'llama3' } }] })] },
      { pointer: '/components/0/licenses/0/license/name', found: '"llama3"' },
    ],
    [
      'one licence once',
      {
        components: ['a', 'b'].map((name) =>
          componentWith({ name, licenses: [{ license: { name: 'llama3' } }] }),
        ),
      },
      { pointer: '/components/0/licenses/0/license/name', also: 1 },
    ],
  ],
  fine: [
    ['an SPDX identifier', { components: [componentWith({ licenses: [{ license: { id: 'MIT' } }] })] }],
    ['an expression', { components: [componentWith({ licenses: [{ expression: 'MIT' }] })] }],
    [
      'id and name together, which the schema refuses',
      { components: [componentWith({ licenses: [{ license: { id: 'MIT', name: 'MIT' } }] })] },
    ],
  ],
});
