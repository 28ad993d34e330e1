import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readThrough } from '../read/relation.ts';

/** Who holds the keys? */
export const mitigationKeyCustody: FactDefinition = {
  id: 'mitigation.key-custody',
  lens: 'sovereignty',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'enum',
  values: ['provider-managed', 'customer-managed', 'customer-held'],
  kinds: ['key', 'model', 'dataset', 'service'],
  many: true,
  label: text('Key custody', 'Custodia de las claves'),
  question: text('Who holds the keys?', '¿Quién tiene las claves?'),
  readFrom: ['trasluz:key:custody', 'dependencies[].dependsOn → cryptographic assets'],
  fields: ['key:custody', 'key-custody'],
  read: firstOf(
    readOwnProperty('key:custody'),
    readThrough({ edges: ['protected-by'] }, readOwnProperty('key:custody')),
  ),
};
