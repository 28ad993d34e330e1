import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Which instruction set does the chip have? */
export const portabilityIsa: FactDefinition = {
  id: 'portability.isa',
  lens: 'portability',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Instruction set', 'Juego de instrucciones'),
  question: text('Which instruction set does the chip have?', '¿Qué juego de instrucciones tiene el chip?'),
  readFrom: ['trasluz:portability:isa'],
  fields: ['isa'],
  read: readOwnProperty('portability:isa'),
};
