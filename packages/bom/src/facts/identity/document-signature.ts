import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';

/** With which algorithm is the document signed? */
export const documentSignature: FactDefinition = {
  id: 'document.signature',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: true,
  label: text('Signature of the document', 'Firma del documento'),
  question: text(
    'With which algorithm is the document signed?',
    '¿Con qué algoritmo está firmado el documento?',
  ),
  readFrom: ['signature'],
  fields: ['signature'],
  read: allOf(
    readDocumentField('signature.algorithm'),
    readDocumentField('signature.signers[].algorithm'),
    readDocumentField('signature.chain[].algorithm'),
  ),
};
