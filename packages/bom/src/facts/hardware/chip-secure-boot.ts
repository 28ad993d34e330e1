import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Does it refuse to start unsigned firmware? */
export const chipSecureBoot: FactDefinition = {
  id: 'chip.secure-boot',
  lens: 'hardware',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['accelerator'],
  many: false,
  label: text('Signed boot', 'Arranque firmado'),
  question: text('Does it refuse to start unsigned firmware?', '¿Rechaza arrancar firmware sin firmar?'),
  readFrom: ['trasluz:hw:secure-boot'],
  fields: ['secure-boot'],
  read: readOwnProperty('hw:secure-boot'),
};
