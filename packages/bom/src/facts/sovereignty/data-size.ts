import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How large is it? */
export const dataSize: FactDefinition = {
  id: 'data.size',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Size of the data', 'Tamaño de los datos'),
  question: text('How large is it?', '¿Qué tamaño tiene?'),
  readFrom: ['trasluz:dataset:size'],
  fields: ['size'],
  read: readOwnProperty('dataset:size'),
};
