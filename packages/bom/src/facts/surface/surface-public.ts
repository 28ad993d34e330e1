import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readPrivateEndpoints } from '../read/endpoints.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** Can it be reached from the public internet? */
export const surfacePublic: FactDefinition = {
  id: 'surface.public',
  lens: 'surface',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Reachable from outside', 'Accesible desde fuera'),
  question: text('Can it be reached from the public internet?', '¿Se puede acceder desde internet?'),
  readFrom: ['trasluz:surface:public', 'endpoints[] (private addresses)'],
  fields: ['public'],
  read: firstOf(readOwnProperty('surface:public'), readPrivateEndpoints),
};
