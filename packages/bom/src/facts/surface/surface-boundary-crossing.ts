import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Does using it cross a trust boundary? */
export const surfaceBoundaryCrossing: FactDefinition = {
  id: 'surface.boundary-crossing',
  lens: 'surface',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Crosses a trust boundary', 'Cruza una frontera de confianza'),
  question: text('Does using it cross a trust boundary?', '¿Usarlo cruza una frontera de confianza?'),
  readFrom: ['x-trust-boundary'],
  fields: ['trust-boundary'],
  read: readField('x-trust-boundary'),
};
