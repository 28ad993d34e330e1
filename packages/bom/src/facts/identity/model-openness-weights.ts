import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Are the weights open, gated or closed? */
export const modelOpennessWeights: FactDefinition = {
  id: 'model.openness.weights',
  lens: 'identity',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'enum',
  values: ['open', 'gated', 'closed'],
  kinds: ['model'],
  many: false,
  label: text('Openness: weights', 'Apertura: pesos'),
  question: text(
    'Are the weights open, gated or closed?',
    '¿Los pesos son abiertos, de acceso condicionado o cerrados?',
  ),
  readFrom: ['trasluz:openness:weights'],
  fields: ['openness:weights'],
  read: readOwnProperty('openness:weights'),
};
