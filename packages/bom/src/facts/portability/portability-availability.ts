import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Where can the chip be had? */
export const portabilityAvailability: FactDefinition = {
  id: 'portability.availability',
  lens: 'portability',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Availability', 'Disponibilidad'),
  question: text('Where can the chip be had?', '¿Dónde se puede conseguir el chip?'),
  readFrom: ['trasluz:portability:availability'],
  fields: ['availability'],
  read: readOwnProperty('portability:availability'),
};
