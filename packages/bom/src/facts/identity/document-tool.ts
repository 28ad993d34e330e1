import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDocumentTools } from '../read/tools.ts';

/** With which tool was the document made? */
export const documentTool: FactDefinition = {
  id: 'document.tool',
  lens: 'identity',
  scope: 'version',
  valueType: 'text',
  many: true,
  label: text('Tool', 'Herramienta'),
  question: text('With which tool was the document made?', '¿Con qué herramienta se generó el documento?'),
  readFrom: ['metadata.tools.components[]', 'metadata.tools.services[]', 'metadata.tools[]'],
  fields: ['tools'],
  read: readDocumentTools,
};
