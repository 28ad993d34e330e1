import type { Json } from '@trasluz/bom';
import { componentWith } from '../../tests/documents.ts';
import { testRule } from '../../tests/test-rule.ts';
import { emptyObject } from './rule.ts';

const model = (modelCard: Json): Record<string, Json> => ({
  components: [componentWith({ type: 'machine-learning-model', modelCard })],
});

testRule(emptyObject, {
  broken: [
    [
      'a data set of a model',
      model({ modelParameters: { datasets: [{}] } }),
      { pointer: '/components/0/modelCard/modelParameters/datasets/0', found: '{}' },
    ],
    ['a supplier', { components: [componentWith({ supplier: {} })] }, { pointer: '/components/0/supplier' }],
    ['a lineage', { components: [componentWith({ pedigree: {} })] }, { pointer: '/components/0/pedigree' }],
    ['an evidence', { components: [componentWith({ evidence: {} })] }, { pointer: '/components/0/evidence' }],
    [
      'two of a kind once',
      { components: ['a', 'b'].map((name) => componentWith({ name, supplier: {} })) },
      { pointer: '/components/0/supplier', also: 1 },
    ],
  ],
  fine: [
    ['an object with one member', { components: [componentWith({ supplier: { name: 'Acme' } })] }],
    ['empty metadata, which claims nothing', { metadata: {} }],
    ['a reference to a data set', model({ modelParameters: { datasets: [{ ref: 'a' }] } })],
  ],
});
