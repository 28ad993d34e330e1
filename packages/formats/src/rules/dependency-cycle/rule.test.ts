import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { dependencyCycle } from './rule.ts';

testRule(dependencyCycle, {
  broken: [
    [
      'two that depend on each other, once',
      {
        components: [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'b' })],
        dependencies: [
          { ref: 'b', dependsOn: ['a'] },
          { ref: 'a', dependsOn: ['b'] },
        ],
      },
      { pointer: '/dependencies/1', found: '"a", "b"' },
    ],
    [
      'one that depends on itself',
      { components: [componentWith({ 'bom-ref': 'a' })], dependencies: [{ ref: 'a', dependsOn: ['a'] }] },
      { pointer: '/dependencies/0', found: '"a"' },
    ],
  ],
  fine: [
    [
      'a diamond, also when one ref stands twice',
      {
        components: ['a', 'b', 'c', 'd'].map((ref) => componentWith({ name: ref, 'bom-ref': ref })),
        dependencies: [
          { ref: 'a', dependsOn: ['b'] },
          { ref: 'a', dependsOn: ['c'] },
          { ref: 'b', dependsOn: ['d'] },
          { ref: 'c', dependsOn: ['d'] },
        ],
      },
    ],
  ],
});
