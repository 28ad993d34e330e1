import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readLocationThrough } from '../read/places.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** In which countries does inference run? */
export const placeInferred: FactDefinition = {
  id: 'place.inferred',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'share',
  kinds: ['model', 'system'],
  many: true,
  label: text('Inference in', 'Inferencia en'),
  question: text('In which countries does inference run?', '¿En qué países se ejecuta la inferencia?'),
  readFrom: ['trasluz:origin:inferred', 'services that depend on the model → trasluz:cloud:location'],
  fields: ['origin:inferred'],
  read: firstOf(readOwnProperty('origin:inferred'), readLocationThrough('hosted-in')),
};
