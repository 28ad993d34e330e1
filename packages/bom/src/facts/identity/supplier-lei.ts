import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { readOfSupplier } from '../read/supplier.ts';

/** What is the legal entity identifier (ISO 17442) of the supplier? */
export const supplierLei: FactDefinition = {
  id: 'supplier.lei',
  lens: 'identity',
  scope: 'supplier',
  valueType: 'text',
  many: false,
  label: text('LEI', 'LEI'),
  question: text(
    'What is the legal entity identifier (ISO 17442) of the supplier?',
    '¿Cuál es el identificador de entidad jurídica (ISO 17442) del proveedor?',
  ),
  readFrom: ['trasluz:id:lei'],
  fields: ['lei'],
  read: readOfSupplier(readOwnProperty('id:lei')),
};
