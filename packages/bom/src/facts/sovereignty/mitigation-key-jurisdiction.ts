import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readThrough } from '../read/relation.ts';

/** Under whose law are the keys kept? */
export const mitigationKeyJurisdiction: FactDefinition = {
  id: 'mitigation.key-jurisdiction',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'country',
  kinds: ['key', 'model', 'dataset', 'service'],
  many: true,
  label: text('Jurisdiction of the keys', 'Jurisdicción de las claves'),
  question: text('Under whose law are the keys kept?', '¿Bajo qué ley se guardan las claves?'),
  readFrom: ['trasluz:key:jurisdiction', 'dependencies[].dependsOn → cryptographic assets'],
  fields: ['key:jurisdiction'],
  read: firstOf(
    readOwnProperty('key:jurisdiction'),
    readThrough({ edges: ['protected-by'] }, readOwnProperty('key:jurisdiction')),
  ),
};
