import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** What is its hardware root of trust? */
export const chipRootOfTrust: FactDefinition = {
  id: 'chip.root-of-trust',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: false,
  label: text('Root of trust', 'Raíz de confianza'),
  question: text('What is its hardware root of trust?', '¿Cuál es su raíz de confianza de hardware?'),
  readFrom: ['trasluz:hw:rot'],
  fields: ['root-of-trust', 'rot'],
  read: readOwnProperty('hw:rot'),
};
