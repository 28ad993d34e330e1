import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { readOfSupplier } from '../read/supplier.ts';

/** Who owns the supplier in the end? */
export const supplierParent: FactDefinition = {
  id: 'supplier.parent',
  lens: 'identity',
  alsoIn: ['sovereignty', 'concentration'],
  scope: 'supplier',
  valueType: 'text',
  many: false,
  label: text('Ultimate parent', 'Matriz última'),
  question: text(
    'Who owns the supplier in the end?',
    '¿Quién es, en último término, el dueño del proveedor?',
  ),
  readFrom: ['trasluz:cloud:ultimate-parent'],
  fields: ['ultimate-parent'],
  read: readOfSupplier(readOwnProperty('cloud:ultimate-parent')),
};
