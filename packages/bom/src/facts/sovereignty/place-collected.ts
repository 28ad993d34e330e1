import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** In which countries was the data collected? */
export const placeCollected: FactDefinition = {
  id: 'place.collected',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'share',
  kinds: ['dataset'],
  many: true,
  label: text('Collected in', 'Recogido en'),
  question: text('In which countries was the data collected?', '¿En qué países se recogieron los datos?'),
  readFrom: ['trasluz:origin:collected'],
  fields: ['origin:collected'],
  read: readOwnProperty('origin:collected'),
};
