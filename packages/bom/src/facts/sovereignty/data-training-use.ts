import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Are customer data used for training? */
export const dataTrainingUse: FactDefinition = {
  id: 'data.training-use',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'enum',
  values: ['yes', 'no', 'opt-in', 'opt-out'],
  kinds: ['service', 'system'],
  many: false,
  label: text('Use for training', 'Uso para entrenar'),
  question: text('Are customer data used for training?', '¿Se usan los datos de clientes para entrenar?'),
  readFrom: ['trasluz:data:training-use'],
  fields: ['training-use'],
  read: inherited(readOwnProperty('data:training-use')),
};
