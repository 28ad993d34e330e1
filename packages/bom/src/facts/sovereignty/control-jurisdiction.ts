import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readControl } from '../read/places.ts';

/** Under whose law are those who control it? */
export const controlJurisdiction: FactDefinition = {
  id: 'control.jurisdiction',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'country',
  kinds: ['system', 'model', 'dataset', 'service', 'identity', 'tool'],
  many: true,
  label: text('Jurisdiction of control', 'Jurisdicción de control'),
  question: text(
    'Under whose law are those who control it?',
    '¿A qué ley están sujetos quienes lo controlan?',
  ),
  readFrom: [
    'provider.address.country',
    'trasluz:cloud:parent-country',
    'supplier.address.country',
    'manufacturer.address.country',
    'data[].governance.owners[].organization.address.country',
  ],
  fields: ['jurisdiction'],
  read: readControl,
};
