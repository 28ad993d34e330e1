import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readDerivedByDigest } from '../read/lineage.ts';

/** Is every base model named by its digest? */
export const lineageDerivedByDigest: FactDefinition = {
  id: 'lineage.derived-by-digest',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['model'],
  many: false,
  label: text('Base models by digest', 'Modelos base por resumen'),
  question: text(
    'Is every base model named by its digest?',
    '¿Se identifica cada modelo base por su resumen?',
  ),
  readFrom: ['pedigree.ancestors[].hashes[]'],
  fields: ['base-model-digest'],
  read: readDerivedByDigest,
};
