import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { duplicateRef } from './rule.ts';

testRule(duplicateRef, {
  broken: [
    [
      'a vulnerability with the bom-ref of a component',
      { components: [componentWith({ 'bom-ref': 'a' })], vulnerabilities: [{ id: 'CVE-1', 'bom-ref': 'a' }] },
      { pointer: '/vulnerabilities/0/bom-ref' },
    ],
    [
      'two vulnerabilities with one bom-ref',
      {
        vulnerabilities: [
          { id: 'CVE-1', 'bom-ref': 'a' },
          { id: 'CVE-2', 'bom-ref': 'a' },
        ],
      },
      { pointer: '/vulnerabilities/1/bom-ref' },
    ],
  ],
  fine: [
    [
      'two components, which are an error of their own',
      { components: [componentWith({ 'bom-ref': 'a' }), componentWith({ name: 'b', 'bom-ref': 'a' })] },
    ],
  ],
});
