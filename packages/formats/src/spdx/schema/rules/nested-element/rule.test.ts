import { elementOf, FIRST } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { nestedElement } from './rule.ts';

testSpdxRule(nestedElement, [
  {
    name: 'passes objects that are no elements',
    elements: [
      elementOf('Tool', 'tool', {
        verifiedUsing: [{ type: 'Hash' }],
        creationInfo: { type: 'CreationInfo' },
      }),
    ],
    finds: [],
  },
  {
    name: 'finds elements in lists and alone, and those inside them',
    elements: [
      elementOf('ai_AIPackage', 'model', {
        suppliedBy: elementOf('Person', 'someone'),
        originatedBy: [{ type: 'Organization', externalRef: [{ type: 'ExternalRef' }] }],
      }),
    ],
    finds: [
      [`${FIRST}/suppliedBy`, 'Person'],
      [`${FIRST}/originatedBy/0`, 'Organization'],
    ],
  },
]);
