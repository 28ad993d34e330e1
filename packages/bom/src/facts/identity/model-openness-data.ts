import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Are the training data open, gated or closed? */
export const modelOpennessData: FactDefinition = {
  id: 'model.openness.data',
  lens: 'identity',
  scope: 'node',
  valueType: 'enum',
  values: ['open', 'gated', 'closed'],
  kinds: ['model'],
  many: false,
  label: text('Openness: training data', 'Apertura: datos de entrenamiento'),
  question: text(
    'Are the training data open, gated or closed?',
    '¿Los datos de entrenamiento son abiertos, de acceso condicionado o cerrados?',
  ),
  readFrom: ['trasluz:openness:data'],
  fields: ['openness:data'],
  read: readOwnProperty('openness:data'),
};
