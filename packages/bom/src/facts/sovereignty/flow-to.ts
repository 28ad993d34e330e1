import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readRelation } from '../read/relation.ts';

/** Where do the data go? */
export const flowTo: FactDefinition = {
  id: 'flow.to',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Flows to', 'Flujos hacia'),
  question: text('Where do the data go?', '¿Adónde van los datos?'),
  readFrom: ['data[].destination[]'],
  fields: ['data-destinations'],
  read: readRelation({ edges: ['flows-to'] }),
};
