import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty, readProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** In which languages are the data? */
export const dataLanguage: FactDefinition = {
  id: 'data.language',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Languages', 'Idiomas'),
  question: text('In which languages are the data?', '¿En qué idiomas están los datos?'),
  readFrom: ['trasluz:dataset:language', 'cdx:ai-ml:model:language'],
  fields: ['language'],
  read: firstOf(readOwnProperty('dataset:language'), readProperty('cdx:ai-ml:model:language')),
};
