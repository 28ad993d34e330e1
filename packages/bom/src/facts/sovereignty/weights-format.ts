import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readFormatOfFiles } from '../read/weight-format.ts';

/** In which formats are the weights? */
export const weightsFormat: FactDefinition = {
  id: 'weights.format',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Format of the weights', 'Formato de los pesos'),
  question: text('In which formats are the weights?', '¿En qué formatos están los pesos?'),
  readFrom: ['trasluz:portability:format', 'names of files and copies'],
  fields: ['format'],
  read: firstOf(readOwnProperty('portability:format'), readFormatOfFiles),
};
