import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** For which task was the model made? */
export const modelTask: FactDefinition = {
  id: 'model.task',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: false,
  label: text('Task', 'Tarea'),
  question: text('For which task was the model made?', '¿Para qué tarea se hizo el modelo?'),
  readFrom: ['modelCard.modelParameters.task'],
  fields: ['task'],
  read: readField('modelCard.modelParameters.task'),
};
