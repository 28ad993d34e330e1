import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** What is the model intended for? */
export const modelUseCases: FactDefinition = {
  id: 'model.use-cases',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Intended uses', 'Usos previstos'),
  question: text('What is the model intended for?', '¿Para qué usos está previsto el modelo?'),
  readFrom: ['modelCard.considerations.useCases[]'],
  fields: ['use-cases'],
  read: readField('modelCard.considerations.useCases[]'),
};
