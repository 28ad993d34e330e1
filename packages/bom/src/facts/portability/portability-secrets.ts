import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is the secret store the provider’s own, or does it travel? */
export const portabilitySecrets: FactDefinition = {
  id: 'portability.secrets',
  lens: 'portability',
  alsoIn: ['surface'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Secrets', 'Secretos'),
  question: text(
    'Is the secret store the provider’s own, or does it travel?',
    '¿El almacén de secretos es propio del proveedor o es portable?',
  ),
  readFrom: ['trasluz:control:secrets'],
  fields: ['secrets'],
  read: inherited(readOwnProperty('control:secrets')),
};
