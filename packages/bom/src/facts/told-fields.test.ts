import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import { bomWith, model, properties } from '../tests/bom-builder.ts';
import { readFacts } from './read-facts.ts';

const dialects = [
  { property: 'vendor:task', means: 'modelCard.modelParameters.task' },
  { property: 'vendor:base', means: 'pedigree.ancestors[]' },
  { property: 'vendor:co2', means: 'trasluz:co2:grams' },
];

function factOf(id: string, parts: ReturnType<typeof properties>) {
  const chain = supplyChain(bomWith({ components: [model(parts)] }), { dialects });
  return readFacts(chain).find((fact) => fact.id === id && fact.subject === 'model');
}

describe('a native place that a property of another vocabulary stands for', () => {
  it('is read by the facts that are read from it, and leads to the property', () => {
    expect(factOf('model.task', properties(['vendor:task', 'chat']))).toMatchObject({
      state: 'declared',
      values: ['chat'],
      pointers: ['/components/0/properties/0'],
    });
    expect(factOf('lineage.base-model', properties(['vendor:base', 'acme/base']))?.values).toEqual([
      'acme/base',
    ]);
  });

  it('stands beside what the place itself says', () => {
    const native = { modelCard: { modelParameters: { task: 'chat' } } };
    expect(factOf('model.task', { ...native, ...properties(['vendor:task', 'chat']) })).toMatchObject({
      state: 'declared',
      values: ['chat'],
    });
    expect(factOf('model.task', { ...native, ...properties(['vendor:task', 'code']) })).toMatchObject({
      state: 'contradicted',
      values: ['chat', 'code'],
    });
  });

  it('cannot be taken by a property that has its name, because no rule told it', () => {
    expect(factOf('model.task', properties(['modelCard.modelParameters.task', 'chat']))?.values).toEqual([]);
  });

  it('is no property of ours, which is read by its name and in its unit', () => {
    expect(factOf('model.co2', properties(['vendor:co2', '2000000']))?.values).toEqual([2]);
  });

  it('takes the words for a missing value like any other statement', () => {
    expect(factOf('model.task', properties(['vendor:task', 'withheld']))?.state).toBe('withheld');
  });
});
