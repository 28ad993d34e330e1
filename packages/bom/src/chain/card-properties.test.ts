import { expect, it } from 'vitest';
import { bomWith, model, properties } from '../tests/bom-builder.ts';
import { supplyChain } from './view.ts';

it('properties of a model card are read from each of its lists, each with its place', () => {
  const card = {
    ...properties(['a', '1']),
    modelParameters: properties(['b', '2']),
    considerations: { environmentalConsiderations: properties(['c', '3']) },
  };
  const chain = supplyChain(bomWith({ components: [model({ modelCard: card, ...properties(['d', '4']) })] }));
  const place = '/components/0/modelCard';
  expect(chain.nodeById.get('model')?.properties).toEqual([
    { name: 'd', value: '4', pointer: '/components/0/properties/0' },
    { name: 'a', value: '1', pointer: `${place}/properties/0` },
    { name: 'b', value: '2', pointer: `${place}/modelParameters/properties/0` },
    {
      name: 'c',
      value: '3',
      pointer: `${place}/considerations/environmentalConsiderations/properties/0`,
    },
  ]);
});
