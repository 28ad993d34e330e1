import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Who makes the wafers? */
export const chipFoundry: FactDefinition = {
  id: 'chip.foundry',
  lens: 'hardware',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: false,
  label: text('Foundry', 'Fundición'),
  question: text('Who makes the wafers?', '¿Quién fabrica las obleas?'),
  readFrom: ['trasluz:hw:foundry'],
  fields: ['foundry'],
  read: readOwnProperty('hw:foundry'),
};
