import type { Json, JsonObject } from '@trasluz/bom';
import { objectsOf, textOf, valueAt } from '../draft.ts';
import type { Row } from './row.ts';

const PATH = ['modelCard', 'considerations', 'environmentalConsiderations', 'energyConsumptions'] as const;

/** Members of ai_EnergyConsumption by activity. */
const MEMBERS = [
  ['training', 'ai_trainingEnergyConsumption'],
  ['fine-tuning', 'ai_finetuningEnergyConsumption'],
  ['inference', 'ai_inferenceEnergyConsumption'],
] as const;

const MEGAJOULES_PER_KILOWATT_HOUR = 3.6;

/** What energy a model took. */
export const ENERGY: Row = {
  concept: 'energy',
  cdx: 'modelCard.considerations.environmentalConsiderations.energyConsumptions[]',
  spdx: 'ai_energyConsumption',
  mark: '>',
  rule: 'Training, fine-tuning and inference in kWh; megajoules are divided by 3.6. Other activities, providers and CO2 are in the extension.',
  write({ own, element }) {
    const consumptions = objectsOf(own, PATH);
    const described = MEMBERS.flatMap(([activity, member]) => {
      const list = consumptions.filter((one) => one['activity'] === activity).flatMap(description);
      return list.length === 0 ? [] : [[member, list] as const];
    });
    if (described.length === 0) return;
    element['ai_energyConsumption'] = { type: 'ai_EnergyConsumption', ...Object.fromEntries(described) };
  },
  read(reading) {
    const found = MEMBERS.flatMap(([activity, member]) =>
      objectsOf(reading.item.value, ['ai_energyConsumption', member]).map((one, index) => ({
        activity,
        value: kilowattHours(one),
        from: `ai_energyConsumption/${member}/${index}`,
      })),
    ).filter(({ value }) => value !== undefined);
    found.forEach(({ activity, value, from }, index) => {
      const cost = { value: value ?? 0, unit: 'kWh' };
      reading.put([...PATH, index], { activity, energyProviders: [], activityEnergyCost: cost }, from);
    });
  },
};

function description(consumption: JsonObject): Json[] {
  const quantity = valueAt(consumption, ['activityEnergyCost', 'value']);
  if (typeof quantity !== 'number') return [];
  return [
    { type: 'ai_EnergyConsumptionDescription', ai_energyQuantity: quantity, ai_energyUnit: 'kilowattHour' },
  ];
}

/** A unit that is neither of the two cannot be converted. */
function kilowattHours(description: JsonObject): number | undefined {
  const quantity = valueAt(description, 'ai_energyQuantity');
  const value = typeof quantity === 'string' && quantity.trim() !== '' ? Number(quantity) : quantity;
  if (typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const unit = textOf(description, 'ai_energyUnit');
  if (unit === 'kilowattHour') return value;
  return unit === 'megajoule' ? value / MEGAJOULES_PER_KILOWATT_HOUR : undefined;
}
