import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { firstOf } from '../read/reader.ts';

/** Who designed the chip? */
export const chipDesigner: FactDefinition = {
  id: 'chip.designer',
  lens: 'hardware',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: false,
  label: text('Designer', 'Diseñador'),
  question: text('Who designed the chip?', '¿Quién diseñó el chip?'),
  readFrom: ['manufacturer.name', 'supplier.name'],
  fields: ['manufacturer', 'designer'],
  read: firstOf(readField('manufacturer.name'), readField('supplier.name')),
};
