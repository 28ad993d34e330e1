import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is identity the provider’s own, or does it travel? */
export const portabilityIdentity: FactDefinition = {
  id: 'portability.identity',
  lens: 'portability',
  alsoIn: ['surface'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Identity', 'Identidad'),
  question: text(
    'Is identity the provider’s own, or does it travel?',
    '¿La identidad es propia del proveedor o es portable?',
  ),
  readFrom: ['trasluz:control:identity'],
  fields: ['identity'],
  read: inherited(readOwnProperty('control:identity')),
};
