import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';

/** What is the product called? */
export const productName: FactDefinition = {
  id: 'product.name',
  lens: 'identity',
  scope: 'product',
  valueType: 'text',
  many: false,
  label: text('Product', 'Producto'),
  question: text('What is the product called?', '¿Cómo se llama el producto?'),
  readFrom: ['metadata.component.name'],
  fields: ['name'],
  read: readDocumentField('metadata.component.name'),
};
