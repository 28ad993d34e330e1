import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { whereOneCopy } from '../read/not-applicable.ts';
import { readCopiesEqual } from '../read/weight-copies.ts';

/** Are all copies the same bytes? */
export const weightsCopiesEqual: FactDefinition = {
  id: 'weights.copies-equal',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['model'],
  many: false,
  label: text('Copies are equal', 'Copias iguales'),
  question: text('Are all copies the same bytes?', '¿Todas las copias son los mismos bytes?'),
  readFrom: ['externalReferences[type=distribution].hashes[]'],
  fields: ['copies'],
  read: readCopiesEqual,
  notApplicable: whereOneCopy,
};
