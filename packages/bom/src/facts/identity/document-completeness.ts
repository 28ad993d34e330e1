import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';

/** Does the author say that the document is complete? */
export const documentCompleteness: FactDefinition = {
  id: 'document.completeness',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: true,
  label: text('Completeness', 'Completitud'),
  question: text(
    'Does the author say that the document is complete?',
    '¿Dice el autor que el documento está completo?',
  ),
  readFrom: ['compositions[].aggregate'],
  fields: ['compositions', 'coverage'],
  read: readDocumentField('compositions[].aggregate'),
};
