import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readRunProperty } from '../read/runs.ts';

/** How many floating-point operations did training take? */
export const trainingFlop: FactDefinition = {
  id: 'training.flop',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'number',
  unit: 'FLOP',
  kinds: ['model'],
  many: true,
  label: text('Training compute', 'Cómputo de entrenamiento'),
  question: text(
    'How many floating-point operations did training take?',
    '¿Cuántas operaciones de coma flotante llevó el entrenamiento?',
  ),
  readFrom: ['trasluz:training:compute-flop', 'formulation → trasluz:training:compute-flop'],
  fields: ['training-compute'],
  read: firstOf(readOwnProperty('training:compute-flop'), readRunProperty('training:compute-flop')),
};
