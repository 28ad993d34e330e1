import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';

/** Which adapters were merged into it? */
export const lineageAdapter: FactDefinition = {
  id: 'lineage.adapter',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'url',
  kinds: ['model'],
  many: true,
  label: text('Adapters', 'Adaptadores'),
  question: text('Which adapters were merged into it?', '¿Qué adaptadores incorpora?'),
  readFrom: ['pedigree.patches[].diff.url'],
  fields: ['adapter'],
  read: readField('pedigree.patches[].diff.url'),
};
