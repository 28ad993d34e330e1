import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Who packages it, and how? */
export const chipPackaging: FactDefinition = {
  id: 'chip.packaging',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Packaging', 'Encapsulado'),
  question: text('Who packages it, and how?', '¿Quién lo encapsula y cómo?'),
  readFrom: ['trasluz:hw:packaging'],
  fields: ['packaging'],
  read: readOwnProperty('hw:packaging'),
};
