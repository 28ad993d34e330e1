import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** From which countries is it operated and supported? */
export const placeOperated: FactDefinition = {
  id: 'place.operated',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'share',
  kinds: ['service', 'system'],
  many: true,
  label: text('Operated from', 'Operado desde'),
  question: text(
    'From which countries is it operated and supported?',
    '¿Desde qué países se opera y se da soporte?',
  ),
  readFrom: ['trasluz:origin:operated', 'trasluz:ops:support-location'],
  fields: ['origin:operated'],
  read: firstOf(readOwnProperty('origin:operated'), inherited(readOwnProperty('ops:support-location'))),
};
