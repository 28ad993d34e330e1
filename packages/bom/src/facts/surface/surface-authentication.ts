import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Does every caller have to authenticate? */
export const surfaceAuthentication: FactDefinition = {
  id: 'surface.authentication',
  lens: 'surface',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Authentication', 'Autenticación'),
  question: text('Does every caller have to authenticate?', '¿Debe autenticarse quien lo llama?'),
  readFrom: ['authenticated'],
  fields: ['authenticated', 'authentication'],
  read: readField('authenticated'),
};
