import { describe, expect, it } from 'vitest';
import { dataset, model, ownProperties } from '../tests/bom-builder.ts';
import { edgeRows } from '../tests/chain-rows.ts';
import { datasetEdgeKinds } from './datasets.ts';
import type { EdgeKind, Node } from './supply-chain.ts';

const inRoles = (...roles: readonly string[]): Node => ({
  id: 'dataset',
  kind: 'dataset',
  name: 'Dataset',
  pointer: '/components/0',
  digests: [],
  properties: roles.map((value, at) => ({ name: 'trasluz:dataset:role', value, pointer: `/p/${at}` })),
});

/** The roles of a dataset (standards.md §G), and how a model uses it. */
const USES: readonly (readonly [roles: readonly string[], kinds: readonly EdgeKind[]])[] = [
  [[], ['trained-on']],
  [['pretrain'], ['trained-on']],
  [['fine-tune'], ['trained-on']],
  [['alignment'], ['trained-on']],
  [['calibration'], ['trained-on']],
  [['validation'], ['evaluated-on']],
  [['test'], ['evaluated-on']],
  [['evaluation'], ['evaluated-on']],
  [['Test'], ['evaluated-on']],
  [['rag'], ['depends-on']],
  [['RAG'], ['depends-on']],
  [['test', 'validation'], ['evaluated-on']],
  [
    ['pretrain', 'test'],
    ['trained-on', 'evaluated-on'],
  ],
  [
    ['test', 'rag', 'pretrain'],
    ['evaluated-on', 'depends-on', 'trained-on'],
  ],
  [['no such role'], ['trained-on']],
  [['constructor'], ['trained-on']],
];

describe('a dataset', () => {
  for (const [roles, kinds] of USES) {
    it(`in the roles ${JSON.stringify(roles)} is what a model is ${kinds.join(' and ')}`, () => {
      expect(datasetEdgeKinds(inRoles(...roles))).toEqual(kinds);
    });
  }

  it('in a role of another vocabulary has none of ours', () => {
    const node = { ...inRoles(), properties: [{ name: 'dataset:role', value: 'test', pointer: '/p' }] };
    expect(datasetEdgeKinds(node)).toEqual(['trained-on']);
  });
});

describe('the datasets of a model card', () => {
  const card = (datasets: unknown) => ({ modelCard: { modelParameters: { datasets } } }) as never; // malformed too
  const DATASETS = '/components/0/modelCard/modelParameters/datasets';

  it('are referred to, or written in it', () => {
    const datasets = [{ ref: 'dataset' }, { type: 'dataset', name: 'Inline' }, { ref: 'bench' }];
    const bench = dataset({ 'bom-ref': 'bench', ...ownProperties(['dataset:role', 'test']) });
    expect(edgeRows({ components: [model(card(datasets)), dataset(), bench] })).toEqual([
      ['trained-on', 'model', 'dataset', `${DATASETS}/0`],
      ['trained-on', 'model', 'dataset:Inline', `${DATASETS}/1`],
      ['evaluated-on', 'model', 'bench', `${DATASETS}/2`],
    ]);
  });

  it('that are the same dataset twice are told twice', () => {
    expect(
      edgeRows({ components: [model(card([{ ref: 'dataset' }, { ref: 'dataset' }])), dataset()] }),
    ).toEqual([
      ['trained-on', 'model', 'dataset', `${DATASETS}/0`],
      ['trained-on', 'model', 'dataset', `${DATASETS}/1`],
    ]);
  });

  it('may be named by the bom-ref of the only data of a component', () => {
    const data = [{ type: 'dataset', 'bom-ref': 'rows' }];
    expect(edgeRows({ components: [model(card([{ ref: 'rows' }])), dataset({ data })] })).toEqual([
      ['trained-on', 'model', 'dataset', `${DATASETS}/0`],
    ]);
  });

  it('that the model is itself are none', () => {
    expect(edgeRows({ components: [model(card([{ ref: 'model' }]))] })).toEqual([]);
  });

  for (const datasets of [
    'dataset',
    { ref: 'dataset' },
    ['dataset'],
    [null],
    [{ ref: 'nobody' }],
    [['dataset']],
  ]) {
    it(`are not named by ${JSON.stringify(datasets)}`, () => {
      expect(edgeRows({ components: [model(card(datasets)), dataset()] })).toEqual([]);
    });
  }

  it('whose reference is no text are written there, though without a name', () => {
    expect(edgeRows({ components: [model(card([{ ref: 7 }])), dataset()] })).toEqual([
      ['trained-on', 'model', `dataset:${DATASETS}/0`, `${DATASETS}/0`],
    ]);
  });
});
