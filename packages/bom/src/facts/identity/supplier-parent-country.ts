import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { readOfSupplier } from '../read/supplier.ts';

/** In which country is the ultimate parent established? */
export const supplierParentCountry: FactDefinition = {
  id: 'supplier.parent-country',
  lens: 'identity',
  alsoIn: ['sovereignty', 'concentration'],
  scope: 'supplier',
  valueType: 'country',
  many: false,
  label: text('Country of the parent', 'País de la matriz'),
  question: text(
    'In which country is the ultimate parent established?',
    '¿En qué país está establecida la matriz última?',
  ),
  readFrom: ['trasluz:cloud:parent-country'],
  fields: ['parent-country'],
  read: readOfSupplier(readOwnProperty('cloud:parent-country')),
};
