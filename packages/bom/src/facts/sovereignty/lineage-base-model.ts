import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRelation } from '../read/relation.ts';

/** From which models was it made? */
export const lineageBaseModel: FactDefinition = {
  id: 'lineage.base-model',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Base models', 'Modelos base'),
  question: text('From which models was it made?', '¿A partir de qué modelos se hizo?'),
  readFrom: ['pedigree.ancestors[]', 'formulation → inputs'],
  fields: ['base-model', 'pedigree'],
  read: readRelation({ edges: ['derived-from'], kinds: ['model'] }, ({ name, purl }) => purl ?? name),
};
