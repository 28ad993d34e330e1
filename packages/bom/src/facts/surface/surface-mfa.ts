import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { whereNobodyAuthenticates } from '../read/not-applicable.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is a second factor required? */
export const surfaceMfa: FactDefinition = {
  id: 'surface.mfa',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['identity', 'service'],
  many: true,
  label: text('Multi-factor authentication', 'Autenticación multifactor'),
  question: text('Is a second factor required?', '¿Se exige un segundo factor?'),
  readFrom: ['trasluz:iam:mfa'],
  fields: ['iam:mfa', 'mfa'],
  read: inherited(readOwnProperty('iam:mfa')),
  notApplicable: whereNobodyAuthenticates,
};
