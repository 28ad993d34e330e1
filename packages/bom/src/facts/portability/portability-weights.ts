import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { OBTAINABLE } from '../read/obtainable.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf, mapped } from '../read/reader.ts';

/** Can the weights be obtained and taken along? */
export const portabilityWeights: FactDefinition = {
  id: 'portability.weights',
  lens: 'portability',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['model'],
  many: false,
  label: text('Weights obtainable', 'Pesos obtenibles'),
  question: text('Can the weights be obtained and taken along?', '¿Se pueden obtener y llevar los pesos?'),
  readFrom: ['trasluz:portability:weights', 'trasluz:openness:weights'],
  fields: ['weights'],
  read: firstOf(
    readOwnProperty('portability:weights'),
    mapped(
      readOwnProperty('openness:weights'),
      (openness) => OBTAINABLE.get(String(openness).toLowerCase()) ?? openness,
    ),
  ),
};
