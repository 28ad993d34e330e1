import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Whose memory does it carry? */
export const chipMemoryVendor: FactDefinition = {
  id: 'chip.memory-vendor',
  lens: 'hardware',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Memory vendor', 'Fabricante de la memoria'),
  question: text('Whose memory does it carry?', '¿De quién es la memoria que lleva?'),
  readFrom: ['trasluz:hw:memory-vendor'],
  fields: ['memory-vendor'],
  read: readOwnProperty('hw:memory-vendor'),
};
