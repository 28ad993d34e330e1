import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRelation } from '../read/relation.ts';

/** Where do the data come from? */
export const flowFrom: FactDefinition = {
  id: 'flow.from',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Flows from', 'Flujos desde'),
  question: text('Where do the data come from?', '¿De dónde vienen los datos?'),
  readFrom: ['data[].source[]'],
  fields: ['data-sources'],
  read: readRelation({ edges: ['flows-to'], direction: 'to' }),
};
