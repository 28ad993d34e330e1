import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { whereFile } from '../read/not-applicable.ts';
import { firstOf } from '../read/reader.ts';

/** Who supplies this component? */
export const componentSupplier: FactDefinition = {
  id: 'component.supplier',
  lens: 'identity',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'dataset', 'software', 'accelerator', 'firmware', 'tool'],
  many: true,
  label: text('Supplier of the component', 'Proveedor del componente'),
  question: text('Who supplies this component?', '¿Quién suministra este componente?'),
  readFrom: [
    'supplier.name',
    'manufacturer.name',
    'provider.name',
    'publisher',
    'governance.owners[].organization.name',
  ],
  fields: ['supplier', 'manufacturer'],
  read: firstOf(
    readField('supplier.name'),
    readField('manufacturer.name'),
    readField('provider.name'),
    readField('publisher'),
    readField('governance.owners[].organization.name'),
  ),
  notApplicable: whereFile,
};
