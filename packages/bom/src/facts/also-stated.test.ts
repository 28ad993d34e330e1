import { describe, expect, it } from 'vitest';
import { supplyChain } from '../chain/view.ts';
import type { JsonObject } from '../json.ts';
import { readFacts } from './read-facts.ts';

const also = (value: string): JsonObject => ({ name: 'trasluz:also-stated', value });

const bomWith = (properties: readonly JsonObject[], metadata: JsonObject = {}): JsonObject => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.7',
  metadata: { component: { type: 'application', name: 'app', version: '1', 'bom-ref': 'app' }, ...metadata },
  components: [
    {
      type: 'machine-learning-model',
      name: 'chat',
      'bom-ref': 'chat',
      modelCard: { modelParameters: { task: 'chat' } },
      properties,
    },
  ],
});

const factOf = (bom: JsonObject, id: string) =>
  readFacts(supplyChain(bom)).find((fact) => fact.id === id && fact.subjectName !== 'none');

describe('what another author also states', () => {
  it('contradicts the member that holds one value, at the property that says it', () => {
    const fact = factOf(bomWith([also('/modelCard/modelParameters/task="summarization"')]), 'model.task');
    expect(fact).toMatchObject({
      state: 'contradicted',
      values: ['chat', 'summarization'],
      pointers: ['/components/0/modelCard/modelParameters/task', '/components/0/properties/0'],
    });
  });

  it('agrees where it says the same', () => {
    const fact = factOf(bomWith([also('/modelCard/modelParameters/task="chat"')]), 'model.task');
    expect(fact?.state).toBe('declared');
  });

  it('is read of the subject through the document', () => {
    const properties = [also('/component/version="2"')];
    expect(factOf(bomWith([], { properties }), 'product.version')).toMatchObject({
      state: 'contradicted',
      values: ['1', '2'],
    });
  });

  it('is read of whole organizations', () => {
    const supplied = bomWith([also('/supplier={"name":"Beta"}')]);
    const [model] = supplied['components'] as readonly JsonObject[]; // the builder made one
    const bom = { ...supplied, components: [{ ...model, supplier: { name: 'Acme' } }] };
    const fact = readFacts(supplyChain(bom)).find(
      (one) => one.id === 'component.supplier' && one.subjectName === 'chat',
    );
    expect(fact?.values).toEqual(['Acme', 'Beta']);
  });

  it.each(['', 'task="x"', '/modelCard', '/modelCard=', '/modelCard={', '/__proto__/x=1', '/name/deep=1'])(
    'is nothing where it cannot be read: %j',
    (value) => {
      expect(factOf(bomWith([also(value)]), 'model.task')?.state).toBe('declared');
    },
  );
});
