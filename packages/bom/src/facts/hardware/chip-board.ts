import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** On which board or system is it mounted? */
export const chipBoard: FactDefinition = {
  id: 'chip.board',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Board', 'Placa'),
  question: text('On which board or system is it mounted?', '¿En qué placa o sistema va montado?'),
  readFrom: ['trasluz:hw:board'],
  fields: ['board'],
  read: readOwnProperty('hw:board'),
};
