import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readLocation, readLocationThrough } from '../read/places.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** In which countries is it stored? */
export const placeHosted: FactDefinition = {
  id: 'place.hosted',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'share',
  kinds: ['model', 'service', 'system'],
  many: true,
  label: text('Hosted in', 'Alojado en'),
  question: text('In which countries is it stored?', '¿En qué países está alojado?'),
  readFrom: ['trasluz:origin:hosted', 'trasluz:cloud:location', 'trasluz:copy:host → trasluz:cloud:location'],
  fields: ['origin:hosted', 'location'],
  read: firstOf(
    readOwnProperty('origin:hosted'),
    readLocation,
    readLocationThrough('stored-in', 'hosted-in'),
  ),
};
