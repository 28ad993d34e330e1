import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** How much energy did making and running the model take? */
export const modelEnergy: FactDefinition = {
  id: 'model.energy',
  lens: 'identity',
  scope: 'node',
  valueType: 'number',
  unit: 'kWh',
  kinds: ['model'],
  many: true,
  label: text('Energy', 'Energía'),
  question: text(
    'How much energy did making and running the model take?',
    '¿Cuánta energía consumió hacer y usar el modelo?',
  ),
  readFrom: [
    'modelCard.considerations.environmentalConsiderations.energyConsumptions[].activityEnergyCost.value',
  ],
  fields: ['energy'],
  read: readField(
    'modelCard.considerations.environmentalConsiderations.energyConsumptions[].activityEnergyCost.value',
  ),
};
