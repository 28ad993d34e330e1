import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { inherited } from '../read/inherited.ts';

/** In which trust zone does it lie? */
export const surfaceZone: FactDefinition = {
  id: 'surface.zone',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Trust zone', 'Zona de confianza'),
  question: text('In which trust zone does it lie?', '¿En qué zona de confianza está?'),
  readFrom: ['trustZone'],
  fields: ['trust-zone'],
  read: inherited(readField('trustZone')),
};
