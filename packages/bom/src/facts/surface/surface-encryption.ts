import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readTransportEncryption } from '../read/endpoints.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** Is what travels to it encrypted? */
export const surfaceEncryption: FactDefinition = {
  id: 'surface.encryption',
  lens: 'surface',
  scope: 'node',
  valueType: 'enum',
  values: ['tls', 'none'],
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Encryption in transit', 'Cifrado en tránsito'),
  question: text('Is what travels to it encrypted?', '¿Viaja cifrado lo que se le envía?'),
  readFrom: ['trasluz:surface:encryption', 'endpoints[] (scheme)'],
  fields: ['encryption'],
  read: firstOf(readOwnProperty('surface:encryption'), readTransportEncryption),
};
