import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is threat detection the provider’s own, or does it travel? */
export const portabilityDetection: FactDefinition = {
  id: 'portability.detection',
  lens: 'portability',
  alsoIn: ['surface'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Threat detection', 'Detección de amenazas'),
  question: text(
    'Is threat detection the provider’s own, or does it travel?',
    '¿La detección de amenazas es propia del proveedor o es portable?',
  ),
  readFrom: ['trasluz:control:detection'],
  fields: ['detection'],
  read: inherited(readOwnProperty('control:detection')),
};
