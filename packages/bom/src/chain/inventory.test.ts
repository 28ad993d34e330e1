import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomWith, dataset, model, ownProperties, service } from '../tests/bom-builder.ts';
import { NESTING_MAX } from './inventory.ts';
import { supplyChain } from './view.ts';

const placesOf = (bom: JsonObject): readonly string[] =>
  supplyChain(bom).nodes.map(({ kind, pointer }) => `${kind} ${pointer}`);

describe('the inventory', () => {
  it('finds components inside components, in the pedigree and in the formulation', () => {
    const bom = bomWith({
      components: [
        {
          name: 'a',
          components: [{ name: 'b', components: [{ name: 'c' }] }],
          pedigree: {
            ancestors: [{ name: 'd', pedigree: { ancestors: [{ name: 'e' }] } }],
            variants: [{ name: 'f' }],
          },
        },
      ],
      formulation: [{ components: [{ name: 'g' }], services: [{ name: 'h' }] }],
    });
    expect(placesOf(bom)).toEqual([
      'system /metadata/component',
      'software /components/0',
      'software /components/0/components/0',
      'software /components/0/components/0/components/0',
      'software /components/0/pedigree/ancestors/0',
      'software /components/0/pedigree/ancestors/0/pedigree/ancestors/0',
      'software /components/0/pedigree/variants/0',
      'software /formulation/0/components/0',
      'service /formulation/0/services/0',
    ]);
  });

  it('finds services inside services', () => {
    const bom = bomWith({ services: [{ name: 'a', services: [{ name: 'b', group: 'IAM' }] }] });
    expect(placesOf(bom).slice(1)).toEqual(['service /services/0', 'identity /services/0/services/0']);
  });

  it('says of variants and descendants that they are derived, and of ancestors that they are the base', () => {
    const pedigree = {
      ancestors: [model({ 'bom-ref': 'base' })],
      variants: [model({ 'bom-ref': 'small' })],
      descendants: [model({ 'bom-ref': 'child' })],
    };
    expect(
      supplyChain(bomWith({ components: [model({ pedigree })] })).edges.map(({ from, to }) => [from, to]),
    ).toEqual([
      ['model', 'base'],
      ['child', 'model'],
      ['small', 'model'],
    ]);
  });

  it('stops where no readable document can go on', () => {
    let nested: JsonObject = { name: 'innermost' };
    for (let depth = 0; depth < NESTING_MAX + 5; depth += 1) nested = { name: 'level', components: [nested] };
    expect(supplyChain(bomWith({ components: [nested] })).nodes.length).toBe(NESTING_MAX + 2);
  });
});

describe('data', () => {
  it('with one entry is the component itself, which answers to both bom-refs', () => {
    const chain = supplyChain(
      bomWith({ components: [dataset({ data: [{ type: 'dataset', 'bom-ref': 'entry' }] })] }),
    );
    expect(chain.nodes).toHaveLength(2);
    expect(chain.nodeByRef.get('entry')?.id).toBe('dataset');
  });

  it('with several entries contains them', () => {
    const chain = supplyChain(
      bomWith({
        components: [
          dataset({
            data: [
              { type: 'dataset', name: 'a' },
              { type: 'other', name: 'b' },
            ],
          }),
        ],
      }),
    );
    expect(chain.edgesFrom.get('dataset')?.map(({ kind, to }) => [kind, to])).toEqual([
      ['contains', 'dataset:a'],
      ['contains', 'dataset:b'],
    ]);
  });

  it('of another component is a dataset only where it says so', () => {
    const data = [
      { type: 'dataset', name: 'a', contents: ownProperties(['dataset:role', 'pretrain']) },
      { type: 'configuration', name: 'b' },
    ];
    const chain = supplyChain(bomWith({ components: [model({ data })] }));
    expect(chain.nodes.map(({ name }) => name)).toEqual(['System', 'Model', 'a']);
    expect(chain.nodeById.get('dataset:a')?.properties).toEqual([
      {
        name: 'trasluz:dataset:role',
        value: 'pretrain',
        pointer: '/components/0/data/0/contents/properties/0',
      },
    ]);
  });

  it('written in the model card is what the model was trained on, or measured with', () => {
    const roles = (...values: readonly string[]) =>
      ownProperties(...values.map((value) => ['dataset:role', value] as const));
    const datasets = [
      { type: 'dataset', name: 'plain' },
      { type: 'dataset', name: 'both', contents: roles('pretrain', 'validation') },
      { type: 'dataset', name: 'shelf', contents: roles('rag') },
      { ref: 'nobody' },
    ];
    const chain = supplyChain(
      bomWith({ components: [model({ modelCard: { modelParameters: { datasets } } })] }),
    );
    expect(chain.edges.map(({ kind, to }) => [kind, to])).toEqual([
      ['trained-on', 'dataset:plain'],
      ['evaluated-on', 'dataset:both'],
      ['trained-on', 'dataset:both'],
      ['depends-on', 'dataset:shelf'],
    ]);
  });
});

describe('a tool', () => {
  it('is a component or service with the role or with a property of tools', () => {
    const bom = bomWith({
      components: [{ 'bom-ref': 'a', name: 'a', ...ownProperties(['tool:reach', 'files']) }],
      services: [
        service({ 'bom-ref': 'b', ...ownProperties(['surface', 'tool']) }),
        service({ 'bom-ref': 'c', group: 'tool' }),
      ],
    });
    expect(['a', 'b', 'c'].map((id) => supplyChain(bom).nodeById.get(id)?.kind)).toEqual([
      'tool',
      'tool',
      'tool',
    ]);
  });
});
