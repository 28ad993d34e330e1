import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is network segmentation the provider’s own, or does it travel? */
export const portabilitySegmentation: FactDefinition = {
  id: 'portability.segmentation',
  lens: 'portability',
  alsoIn: ['surface'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Segmentation', 'Segmentación'),
  question: text(
    'Is network segmentation the provider’s own, or does it travel?',
    '¿La segmentación de red es propia del proveedor o es portable?',
  ),
  readFrom: ['trasluz:control:segmentation'],
  fields: ['segmentation'],
  read: inherited(readOwnProperty('control:segmentation')),
};
