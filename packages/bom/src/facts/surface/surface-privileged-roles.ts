import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Which roles can change everything? */
export const surfacePrivilegedRoles: FactDefinition = {
  id: 'surface.privileged-roles',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['identity', 'service'],
  many: true,
  label: text('Privileged roles', 'Roles privilegiados'),
  question: text('Which roles can change everything?', '¿Qué roles pueden cambiarlo todo?'),
  readFrom: ['trasluz:iam:privileged-roles'],
  fields: ['iam:privileged-roles', 'privileged-roles'],
  read: inherited(readOwnProperty('iam:privileged-roles')),
};
