import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';

/** Which version is described? */
export const productVersion: FactDefinition = {
  id: 'product.version',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: false,
  label: text('Version', 'Versión'),
  question: text('Which version is described?', '¿Qué versión se describe?'),
  readFrom: ['metadata.component.version'],
  fields: ['version'],
  read: readDocumentField('metadata.component.version'),
};
