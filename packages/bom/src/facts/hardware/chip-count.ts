import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readProperty } from '../read/property.ts';

/** How many of them are used? */
export const chipCount: FactDefinition = {
  id: 'chip.count',
  lens: 'hardware',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'number',
  unit: 'devices',
  kinds: ['accelerator'],
  many: false,
  label: text('Number of chips', 'Número de chips'),
  question: text('How many of them are used?', '¿Cuántos se usan?'),
  readFrom: ['cdx:device:quantity'],
  fields: ['quantity'],
  read: readProperty('cdx:device:quantity'),
};
