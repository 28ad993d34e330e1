import { describe, expect, it } from 'vitest';
import { supplyChain } from '../../chain/view.ts';
import { modelCo2 } from './model-co2.ts';

describe('model.co2', () => {
  it.each([
    ['1250000', [1.25]],
    ['0', [0]],
    ['a lot', []],
    ['-1', []],
  ])('reads %j grams of a model card as tonnes', (value, tonnes) => {
    const properties = [{ name: 'trasluz:co2:grams', value }];
    const component = { type: 'machine-learning-model', name: 'Sparrow', modelCard: { properties } };
    const chain = supplyChain({ bomFormat: 'CycloneDX', specVersion: '1.7', metadata: { component } });
    expect(modelCo2.read(chain, chain.root).map((statement) => statement.value)).toEqual(tonnes);
  });
});
