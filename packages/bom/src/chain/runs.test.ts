import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { bomWith, dataset, device, model, ownProperties, service } from '../tests/bom-builder.ts';
import { RUN_MODELS_MAX } from './runs.ts';
import type { SupplyChain } from './supply-chain.ts';
import { supplyChain } from './view.ts';

const made = (...refs: readonly string[]) => ({ outputs: refs.map((ref) => ({ resource: { ref } })) });
const used = (...refs: readonly string[]) => ({ resourceReferences: refs.map((ref) => ({ ref })) });

function chainOf(workflow: JsonObject, components: readonly JsonObject[] = [model()]): SupplyChain {
  return supplyChain(
    bomWith({
      components: [
        ...components,
        dataset(),
        device(),
        { type: 'library', 'bom-ref': 'torch', name: 'torch' },
      ],
      services: [service({ group: 'compute' }), service({ 'bom-ref': 'iam', group: 'iam' })],
      formulation: [{ workflows: [workflow] }],
    }),
  );
}

const fromModel = (chain: SupplyChain, id = 'model') =>
  (chain.edgesFrom.get(id) ?? []).map(({ kind, to }) => `${kind} ${to}`);

describe('a run', () => {
  it('trains the model it puts out with chips and services, on data, from other models', () => {
    const chain = chainOf(
      { ...used('device', 'service', 'dataset', 'base', 'torch', 'iam', 'nobody'), ...made('model') },
      [model(), model({ 'bom-ref': 'base' })],
    );
    expect(fromModel(chain)).toEqual([
      'trained-with device',
      'trained-with service',
      'trained-on dataset',
      'derived-from base',
    ]);
  });

  it('reads inputs like resources, and says where inputs and outputs are stored', () => {
    const chain = chainOf({
      inputs: [{ resource: { ref: 'dataset' }, source: { ref: 'service' } }, { parameters: [] }],
      outputs: [{ resource: { ref: 'model' }, target: { ref: 'service' } }, { target: { ref: 'device' } }],
    });
    expect(fromModel(chain)).toEqual(['trained-on dataset', 'stored-in service']);
    expect(chain.edgesFrom.get('dataset')).toEqual([
      {
        kind: 'stored-in',
        from: 'dataset',
        to: 'service',
        pointer: '/formulation/0/workflows/0/inputs/0/source/ref',
      },
    ]);
  });

  it('that evaluates measures a model and trains nothing', () => {
    const chain = chainOf({
      ...used('device', 'dataset'),
      ...made('model'),
      ...ownProperties(['training:phase', 'evaluate']),
    });
    expect(fromModel(chain)).toEqual(['evaluated-on dataset']);
  });

  it('that names no model made those of the other steps of its workflow', () => {
    const chain = chainOf({ tasks: [{ ...used('device') }, { ...made('small') }] }, [
      model(),
      model({ 'bom-ref': 'small' }),
    ]);
    expect(fromModel(chain, 'small')).toEqual(['trained-with device']);
    expect(fromModel(chain)).toEqual([]);
  });

  it('that names no model anywhere made the only one that the document describes', () => {
    const ancestors = [model({ 'bom-ref': 'base' })];
    expect(fromModel(chainOf(used('device'), [model({ pedigree: { ancestors } })]))).toContain(
      'trained-with device',
    );
    expect(fromModel(chainOf(used('device'), [model(), model({ 'bom-ref': 'other' })]))).toEqual([]);
  });

  it('runs services on the devices of its topology', () => {
    const chain = chainOf({ runtimeTopology: [{ ref: 'service', dependsOn: ['device', 'nobody', 7] }] });
    expect(fromModel(chain, 'service')).toEqual(['runs-on device']);
  });

  it('is known of each model it made, with its properties', () => {
    const chain = chainOf({
      ...made('model', 'model', 'device'),
      ...ownProperties(['training:phase', 'sft']),
    });
    expect(chain.runsOf.get('model')).toMatchObject([
      {
        pointer: '/formulation/0/workflows/0',
        properties: [{ name: 'trasluz:training:phase', value: 'sft' }],
      },
    ]);
  });

  it('is linked to a bounded number of models', () => {
    const models = Array.from({ length: RUN_MODELS_MAX + 3 }, (_, at) => model({ 'bom-ref': `m${at}` }));
    const chain = chainOf(
      { ...used('device'), ...made(...models.map((one) => String(one['bom-ref']))) },
      models,
    );
    expect(chain.edges.filter(({ kind }) => kind === 'trained-with')).toHaveLength(RUN_MODELS_MAX);
  });
});
