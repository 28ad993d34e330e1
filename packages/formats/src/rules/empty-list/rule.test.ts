import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { emptyList } from './rule.ts';

testRule(emptyList, {
  broken: [
    ['an empty list at the top', { components: [] }, { pointer: '/components' }],
    [
      'an empty list inside',
      { components: [componentWith({ licenses: [] })] },
      { pointer: '/components/0/licenses' },
    ],
    [
      'equal ones once',
      { components: [componentWith({ hashes: [] }), componentWith({ name: 'b', hashes: [] })] },
      { pointer: '/components/0/hashes', also: 1 },
    ],
  ],
  fine: [
    [
      'a leaf of the graph',
      { components: [componentWith({ 'bom-ref': 'a' })], dependencies: [{ ref: 'a', dependsOn: [] }] },
    ],
    ['lists with items', { components: [componentWith({ tags: ['a'] })] }],
  ],
});
