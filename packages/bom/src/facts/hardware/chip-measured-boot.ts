import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Does it measure what it starts? */
export const chipMeasuredBoot: FactDefinition = {
  id: 'chip.measured-boot',
  lens: 'hardware',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['accelerator'],
  many: false,
  label: text('Measured boot', 'Arranque medido'),
  question: text('Does it measure what it starts?', '¿Mide lo que arranca?'),
  readFrom: ['trasluz:hw:measured-boot'],
  fields: ['measured-boot'],
  read: readOwnProperty('hw:measured-boot'),
};
