import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Which ethical risks does the author name? */
export const modelEthics: FactDefinition = {
  id: 'model.ethics',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Ethical considerations', 'Consideraciones éticas'),
  question: text('Which ethical risks does the author name?', '¿Qué riesgos éticos indica el autor?'),
  readFrom: ['modelCard.considerations.ethicalConsiderations[].name'],
  fields: ['ethics'],
  read: readField('modelCard.considerations.ethicalConsiderations[].name'),
};
