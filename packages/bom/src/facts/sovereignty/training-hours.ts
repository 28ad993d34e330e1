import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readRunProperty } from '../read/runs.ts';

/** How many accelerator hours did each stage take? */
export const trainingHours: FactDefinition = {
  id: 'training.hours',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'number',
  unit: 'accelerator-hours',
  kinds: ['model'],
  many: true,
  label: text('Accelerator hours', 'Horas de acelerador'),
  question: text(
    'How many accelerator hours did each stage take?',
    '¿Cuántas horas de acelerador llevó cada etapa?',
  ),
  readFrom: ['formulation → trasluz:training:accelerator-hours'],
  fields: ['training-hours'],
  read: firstOf(readRunProperty('training:accelerator-hours'), readOwnProperty('training:accelerator-hours')),
};
