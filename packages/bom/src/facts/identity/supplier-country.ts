import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readSupplier } from '../read/supplier.ts';

/** In which country is the supplier established? */
export const supplierCountry: FactDefinition = {
  id: 'supplier.country',
  lens: 'identity',
  alsoIn: ['sovereignty', 'concentration'],
  scope: 'supplier',
  valueType: 'country',
  many: false,
  label: text('Country of the supplier', 'País del proveedor'),
  question: text(
    'In which country is the supplier established?',
    '¿En qué país está establecido el proveedor?',
  ),
  readFrom: [
    'metadata.component.manufacturer.address.country',
    'metadata.component.supplier.address.country',
    'metadata.supplier.address.country',
    'metadata.manufacturer.address.country',
  ],
  fields: ['country'],
  read: readSupplier('address.country'),
};
