import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Which classes of data flow through it? */
export const flowClass: FactDefinition = {
  id: 'flow.class',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Data that flow', 'Datos que circulan'),
  question: text('Which classes of data flow through it?', '¿Qué clases de datos circulan por él?'),
  readFrom: ['data[].classification'],
  fields: ['data-flows'],
  read: readField('data[].classification'),
};
