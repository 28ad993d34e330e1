import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';

/** At which point of the life cycle was the document made? */
export const documentContext: FactDefinition = {
  id: 'document.context',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: true,
  label: text('Context of generation', 'Contexto de generación'),
  question: text(
    'At which point of the life cycle was the document made?',
    '¿En qué fase del ciclo de vida se generó el documento?',
  ),
  readFrom: ['metadata.lifecycles[].phase', 'metadata.lifecycles[].name'],
  fields: ['lifecycles', 'generation-context'],
  read: allOf(
    readDocumentField('metadata.lifecycles[].phase'),
    readDocumentField('metadata.lifecycles[].name'),
  ),
};
