import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readReferences } from '../read/references.ts';

/** Where do copies of the weights lie? */
export const weightsCopy: FactDefinition = {
  id: 'weights.copy',
  lens: 'sovereignty',
  alsoIn: ['concentration', 'portability'],
  scope: 'node',
  valueType: 'url',
  kinds: ['model'],
  many: true,
  label: text('Copies of the weights', 'Copias de los pesos'),
  question: text('Where do copies of the weights lie?', '¿Dónde hay copias de los pesos?'),
  readFrom: ['externalReferences[type=distribution].url'],
  fields: ['distribution'],
  read: readReferences('distribution'),
};
