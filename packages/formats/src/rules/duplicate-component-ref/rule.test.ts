import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { duplicateComponentRef } from './rule.ts';

testRule(duplicateComponentRef, {
  broken: [
    [
      'two components with one bom-ref',
      { components: [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'a' })] },
      { pointer: '/components/1/bom-ref', found: '"a"' },
    ],
    [
      'a service that takes the bom-ref of a nested component',
      {
        components: [componentWith({ components: [componentWith({ 'bom-ref': 'a' })] })],
        services: [{ name: 's', 'bom-ref': 'a' }],
      },
      { pointer: '/services/0/bom-ref' },
    ],
    [
      'three of them once',
      { components: ['a', 'b', 'c'].map((name) => componentWith({ name, 'bom-ref': 'x' })) },
      { pointer: '/components/1/bom-ref', also: 1 },
    ],
    [
      'two components around a vulnerability with the same bom-ref',
      {
        components: [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'a' })],
        vulnerabilities: [{ id: 'CVE-1', 'bom-ref': 'a' }],
      },
      { pointer: '/components/1/bom-ref' },
    ],
  ],
  fine: [
    [
      'different bom-refs',
      { components: [componentWith({ 'bom-ref': 'a' }), componentWith({ 'bom-ref': 'A' })] },
    ],
    [
      'a pair with only one component in it',
      { components: [componentWith({ 'bom-ref': 'a' })], vulnerabilities: [{ id: 'CVE-1', 'bom-ref': 'a' }] },
    ],
  ],
});
