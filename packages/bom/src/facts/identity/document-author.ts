import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';
import { firstOf } from '../read/reader.ts';

/** Who wrote this document? */
export const documentAuthor: FactDefinition = {
  id: 'document.author',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: true,
  label: text('Author of the document', 'Autor del documento'),
  question: text('Who wrote this document?', '¿Quién redactó este documento?'),
  readFrom: ['metadata.authors[].name', 'metadata.manufacturer.name', 'metadata.supplier.name'],
  fields: ['author'],
  read: firstOf(
    readDocumentField('metadata.authors[].name'),
    readDocumentField('metadata.manufacturer.name'),
    readDocumentField('metadata.supplier.name'),
  ),
};
