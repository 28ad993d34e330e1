import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRunPeriod } from '../read/runs.ts';

/** When was it trained? */
export const trainingPeriod: FactDefinition = {
  id: 'training.period',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Training period', 'Periodo de entrenamiento'),
  question: text('When was it trained?', '¿Cuándo se entrenó?'),
  readFrom: ['formulation → timeStart, timeEnd'],
  fields: ['training-period'],
  read: readRunPeriod,
};
