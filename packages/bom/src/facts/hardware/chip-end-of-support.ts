import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readProperty } from '../read/property.ts';

/** Until when is it supported? */
export const chipEndOfSupport: FactDefinition = {
  id: 'chip.end-of-support',
  lens: 'hardware',
  scope: 'node',
  valueType: 'date',
  kinds: ['accelerator'],
  many: false,
  label: text('End of support', 'Fin del soporte'),
  question: text('Until when is it supported?', '¿Hasta cuándo tiene soporte?'),
  readFrom: ['cdx:lifecycle:milestone:endOfSupport'],
  fields: ['end-of-support'],
  read: readProperty('cdx:lifecycle:milestone:endOfSupport'),
};
