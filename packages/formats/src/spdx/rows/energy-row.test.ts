import type { Json, JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { BASE, element, read } from '../tests/graph-builders.ts';
import { MODEL, type RowExample, testRow } from '../tests/row-examples.ts';
import { at } from '../tests/whole-rows.ts';

const energy = (...energyConsumptions: readonly Json[]): JsonObject => ({
  modelCard: { considerations: { environmentalConsiderations: { energyConsumptions } } },
});

const consumption = (activity: string, value: Json, members: JsonObject = {}): JsonObject => ({
  activity,
  energyProviders: [],
  activityEnergyCost: { value, unit: 'kWh' },
  ...members,
});

const quantity = (ai_energyQuantity: Json, ai_energyUnit: Json = 'kilowattHour'): JsonObject => ({
  type: 'ai_EnergyConsumptionDescription',
  ai_energyQuantity,
  ai_energyUnit,
});

const consumed = (members: JsonObject): JsonObject => ({
  ai_energyConsumption: { type: 'ai_EnergyConsumption', ...members },
});

testRow('energy', MODEL, [
  {
    name: 'of training',
    says: energy(consumption('training', 1200)),
    element: consumed({ ai_trainingEnergyConsumption: [quantity(1200)] }),
  },
  {
    name: 'of fine-tuning',
    says: energy(consumption('fine-tuning', 0.5)),
    element: consumed({ ai_finetuningEnergyConsumption: [quantity(0.5)] }),
  },
  {
    name: 'of inference, which was nothing',
    says: energy(consumption('inference', 0)),
    element: consumed({ ai_inferenceEnergyConsumption: [quantity(0)] }),
  },
  {
    name: 'of all three, and of one twice',
    says: energy(
      consumption('training', 1),
      consumption('training', 2),
      consumption('fine-tuning', 3),
      consumption('inference', 4),
    ),
    element: consumed({
      ai_trainingEnergyConsumption: [quantity(1), quantity(2)],
      ai_finetuningEnergyConsumption: [quantity(3)],
      ai_inferenceEnergyConsumption: [quantity(4)],
    }),
  },
  {
    name: 'with CO2 and a provider, which only the extension has',
    says: energy(
      consumption('training', 7, {
        co2CostEquivalent: { value: 3, unit: 'tCO2eq' },
        energyProviders: [{ organization: { name: 'Grid' }, energySource: 'wind' }],
      }),
    ),
    element: consumed({ ai_trainingEnergyConsumption: [quantity(7)] }),
    reads: energy(consumption('training', 7)),
  },
  ...['design', 'data-collection', 'data-preparation', 'validation', 'deployment', 'other'].map(
    (activity): RowExample => ({
      name: `of ${activity}, which SPDX does not count`,
      says: energy(consumption(activity, 1)),
      reads: {},
    }),
  ),
  { name: 'without a quantity', says: energy({ activity: 'training', energyProviders: [] }), reads: {} },
  { name: 'with a text for a quantity', says: energy(consumption('training', '12')), reads: {} },
  { name: 'as a number', says: energy(12), reads: {} },
]);

describe('energy of another tool', () => {
  it.each<[string, JsonObject, number | undefined]>([
    ['kilowatt hours as a number', quantity(12.5), 12.5],
    ['kilowatt hours as a text, which JSON-LD allows', quantity('12.5'), 12.5],
    ['megajoules, of which 3.6 are a kilowatt hour', quantity(36, 'megajoule'), 10],
    ['megajoules as a text', quantity('7.2', 'megajoule'), 2],
    ['another unit', quantity(1, 'other'), undefined],
    ['no unit', { type: 'ai_EnergyConsumptionDescription', ai_energyQuantity: 1 }, undefined],
    ['a text that is no number', quantity('much'), undefined],
    ['an empty text', quantity(' '), undefined],
    ['more than any number', quantity('1e999'), undefined],
    ['true', quantity(true), undefined],
  ])('is read: %s', (_name, description, expected) => {
    const model = element('ai_AIPackage', 'it', consumed({ ai_trainingEnergyConsumption: [description] }));
    const found = at(
      read(model).bom,
      'components name=it modelCard considerations environmentalConsiderations energyConsumptions',
    );
    const cost = (value: number): Json => [
      { activity: 'training', energyProviders: [], activityEnergyCost: { value, unit: 'kWh' } },
    ];
    expect(found).toEqual(expected === undefined ? undefined : cost(expected));
  });

  it('is told as lost where it cannot be counted', () => {
    const model = element(
      'ai_AIPackage',
      'it',
      consumed({ ai_inferenceEnergyConsumption: [quantity(1, 'other')] }),
    );
    expect(model['spdxId']).toBe(`${BASE}it`);
    expect(read(model).losses).toEqual([
      {
        pointer: '/@graph/4/ai_energyConsumption',
        what: '"ai_energyConsumption"',
        why: 'CycloneDX 1.7 has no member for it here',
      },
    ]);
  });
});
