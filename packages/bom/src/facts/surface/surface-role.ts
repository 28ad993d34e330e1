import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** Which role does the service play? */
export const surfaceRole: FactDefinition = {
  id: 'surface.role',
  lens: 'surface',
  scope: 'node',
  valueType: 'enum',
  values: [
    'iam',
    'console',
    'api-gateway',
    'kms',
    'registry',
    'ci',
    'storage',
    'compute',
    'inference',
    'tool',
  ],
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Role', 'Función'),
  question: text('Which role does the service play?', '¿Qué función cumple el servicio?'),
  readFrom: ['trasluz:surface', 'group'],
  fields: ['role'],
  read: firstOf(readOwnProperty('surface'), readField('group')),
};
