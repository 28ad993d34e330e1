import { text } from '../../local-text.ts';
import type { FactDefinition, FactValue } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf, mapped } from '../read/reader.ts';

/** How much CO₂ equivalent did making and running the model emit? */
export const modelCo2: FactDefinition = {
  id: 'model.co2',
  lens: 'identity',
  scope: 'node',
  valueType: 'number',
  unit: 'tCO2eq',
  kinds: ['model'],
  many: true,
  label: text('CO₂ equivalent', 'CO₂ equivalente'),
  question: text(
    'How much CO₂ equivalent did making and running the model emit?',
    '¿Cuánto CO₂ equivalente emitió hacer y usar el modelo?',
  ),
  readFrom: [
    'modelCard.considerations.environmentalConsiderations.energyConsumptions[].co2CostEquivalent.value',
    'trasluz:co2:grams',
  ],
  fields: ['co2'],
  read: allOf(
    readField(
      'modelCard.considerations.environmentalConsiderations.energyConsumptions[].co2CostEquivalent.value',
    ),
    // Model cards state grams without the energy that the native place requires beside them.
    mapped(readOwnProperty('co2:grams'), toTonnes),
  ),
};

/** A million grams are a tonne; text that is no number is dropped. */
function toTonnes(grams: FactValue): FactValue | undefined {
  const tonnes = Number(grams) / 1e6;
  return Number.isFinite(tonnes) && tonnes >= 0 ? tonnes : undefined;
}
