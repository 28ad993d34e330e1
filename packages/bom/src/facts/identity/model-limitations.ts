import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Which limitations does the author name? */
export const modelLimitations: FactDefinition = {
  id: 'model.limitations',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Limitations', 'Limitaciones'),
  question: text('Which limitations does the author name?', '¿Qué limitaciones indica el autor?'),
  readFrom: ['modelCard.considerations.technicalLimitations[]'],
  fields: ['limitations'],
  read: readField('modelCard.considerations.technicalLimitations[]'),
};
