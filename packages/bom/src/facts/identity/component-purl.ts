import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { whereFile } from '../read/not-applicable.ts';

/** Under which package URL can it be found? */
export const componentPurl: FactDefinition = {
  id: 'component.purl',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'dataset', 'software', 'firmware', 'tool'],
  many: false,
  label: text('Package URL', 'Package URL'),
  question: text('Under which package URL can it be found?', '¿Con qué package URL se localiza?'),
  readFrom: ['purl'],
  fields: ['purl'],
  read: readField('purl'),
  notApplicable: whereFile,
};
