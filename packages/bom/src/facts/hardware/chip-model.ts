import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Which chip is it? */
export const chipModel: FactDefinition = {
  id: 'chip.model',
  lens: 'hardware',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: false,
  label: text('Chip', 'Chip'),
  question: text('Which chip is it?', '¿Qué chip es?'),
  readFrom: ['components[type=device].name'],
  fields: ['name'],
  read: readField('name'),
};
