import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** Who provides the service? */
export const surfaceProvider: FactDefinition = {
  id: 'surface.provider',
  lens: 'surface',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: false,
  label: text('Provider', 'Proveedor del servicio'),
  question: text('Who provides the service?', '¿Quién presta el servicio?'),
  readFrom: ['trasluz:cloud:provider', 'provider.name'],
  fields: ['provider'],
  read: inherited(firstOf(readOwnProperty('cloud:provider'), readField('provider.name'))),
};
