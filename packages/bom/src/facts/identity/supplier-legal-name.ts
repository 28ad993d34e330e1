import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf, ofSubject } from '../read/reader.ts';
import { readSupplier } from '../read/supplier.ts';

/** Which legal entity supplies it? */
export const supplierLegalName: FactDefinition = {
  id: 'supplier.legal-name',
  lens: 'identity',
  alsoIn: ['concentration'],
  scope: 'supplier',
  valueType: 'text',
  many: false,
  label: text('Supplier', 'Proveedor'),
  question: text('Which legal entity supplies it?', '¿Qué persona jurídica lo suministra?'),
  readFrom: [
    'metadata.component.manufacturer.name',
    'metadata.component.supplier.name',
    'metadata.supplier.name',
    'metadata.manufacturer.name',
    'trasluz:about',
  ],
  fields: ['supplier', 'manufacturer'],
  read: firstOf(readSupplier('name'), ofSubject(readOwnProperty('about'))),
};
