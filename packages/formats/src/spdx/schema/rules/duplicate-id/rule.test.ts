import { elementOf, idOf } from '../../tests/documents.ts';
import { testSpdxRule } from '../../tests/test-spdx-rule.ts';
import { duplicateId } from './rule.ts';

const model = elementOf('ai_AIPackage', 'model');

testSpdxRule(duplicateId, [
  { name: 'passes ids that differ', elements: [model, elementOf('ai_AIPackage', 'other')], finds: [] },
  {
    name: 'passes an element that is said twice in the same words',
    elements: [model, { ...model }],
    finds: [],
  },
  { name: 'passes elements without id', elements: [{ type: 'Person' }, { type: 'Tool' }], finds: [] },
  {
    name: 'finds every further element of one id, also inside others',
    elements: [
      model,
      elementOf('software_Package', 'model'),
      elementOf('Tool', 'tool', { verifiedUsing: [{ type: 'Hash', '@id': idOf('model') }] }),
    ],
    finds: [
      ['/@graph/3/spdxId', idOf('model')],
      ['/@graph/4/verifiedUsing/0/@id', idOf('model')],
    ],
  },
]);
