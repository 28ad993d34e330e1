import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { misplacedCard } from './rule.ts';

testRule(misplacedCard, {
  broken: [
    [
      'a model card on a library',
      { components: [componentWith({ modelCard: {} })] },
      { pointer: '/components/0/modelCard', expected: '"type": "machine-learning-model"' },
    ],
    [
      'data on a model',
      { components: [componentWith({ type: 'machine-learning-model', data: [{ type: 'dataset' }] })] },
      { pointer: '/components/0/data' },
    ],
  ],
  fine: [
    [
      'a model card on a model',
      { components: [componentWith({ type: 'machine-learning-model', modelCard: {} })] },
    ],
    ['data on data', { components: [componentWith({ type: 'data', data: [{ type: 'dataset' }] })] }],
  ],
});
