import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is the training code open, gated or closed? */
export const modelOpennessCode: FactDefinition = {
  id: 'model.openness.code',
  lens: 'identity',
  scope: 'node',
  valueType: 'enum',
  values: ['open', 'gated', 'closed'],
  kinds: ['model'],
  many: false,
  label: text('Openness: training code', 'Apertura: código de entrenamiento'),
  question: text(
    'Is the training code open, gated or closed?',
    '¿El código de entrenamiento es abierto, de acceso condicionado o cerrado?',
  ),
  readFrom: ['trasluz:openness:training-code'],
  fields: ['openness:training-code'],
  read: readOwnProperty('openness:training-code'),
};
