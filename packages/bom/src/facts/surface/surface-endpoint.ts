import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** At which addresses can it be reached? */
export const surfaceEndpoint: FactDefinition = {
  id: 'surface.endpoint',
  lens: 'surface',
  scope: 'node',
  valueType: 'url',
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Endpoints', 'Puntos de acceso'),
  question: text('At which addresses can it be reached?', '¿En qué direcciones se accede?'),
  readFrom: ['endpoints[]'],
  fields: ['endpoints'],
  read: readField('endpoints[]'),
};
