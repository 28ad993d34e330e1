import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';
import { readRunProperty } from '../read/runs.ts';

/** In which stages was it trained? */
export const trainingStage: FactDefinition = {
  id: 'training.stage',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Training stages', 'Etapas de entrenamiento'),
  question: text('In which stages was it trained?', '¿En qué etapas se entrenó?'),
  readFrom: ['formulation → trasluz:training:phase'],
  fields: ['training'],
  read: allOf(readRunProperty('training:phase'), readOwnProperty('training:phase')),
};
