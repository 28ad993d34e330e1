import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { whereNobodyAuthenticates } from '../read/not-applicable.ts';
import { readOwnProperty } from '../read/property.ts';

/** Which external identity does it accept? */
export const surfaceFederation: FactDefinition = {
  id: 'surface.federation',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['identity', 'service'],
  many: true,
  label: text('Federated identity', 'Identidad federada'),
  question: text('Which external identity does it accept?', '¿Qué identidad externa acepta?'),
  readFrom: ['trasluz:iam:federation'],
  fields: ['iam:federation', 'federation'],
  read: inherited(readOwnProperty('iam:federation')),
  notApplicable: whereNobodyAuthenticates,
};
