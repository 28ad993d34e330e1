import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { readThrough } from '../read/relation.ts';

/** What does it cost, by which source and when? */
export const marketPrice: FactDefinition = {
  id: 'market.price',
  lens: 'portability',
  scope: 'endpoint',
  valueType: 'text',
  kinds: ['endpoint'],
  many: true,
  label: text('Price', 'Precio'),
  question: text(
    'What does it cost, by which source and when?',
    '¿Cuánto cuesta, según qué fuente y cuándo?',
  ),
  readFrom: ['services → trasluz:market:price, with a citation'],
  fields: ['price'],
  needsCitation: true,
  read: readThrough({ edges: ['exposes'], direction: 'to' }, readOwnProperty('market:price')),
};
