import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

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
  ],
  fields: ['co2'],
  read: readField(
    'modelCard.considerations.environmentalConsiderations.energyConsumptions[].co2CostEquivalent.value',
  ),
};
