import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** In which process is it made? */
export const chipProcess: FactDefinition = {
  id: 'chip.process',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: false,
  label: text('Process', 'Proceso'),
  question: text('In which process is it made?', '¿Con qué proceso se fabrica?'),
  readFrom: ['trasluz:hw:process-node'],
  fields: ['process', 'process-node'],
  read: readOwnProperty('hw:process-node'),
};
