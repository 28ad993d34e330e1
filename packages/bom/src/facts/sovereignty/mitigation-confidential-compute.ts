import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readThrough } from '../read/relation.ts';

/** Is data shielded from the operator while it is processed? */
export const mitigationConfidentialCompute: FactDefinition = {
  id: 'mitigation.confidential-compute',
  lens: 'sovereignty',
  alsoIn: ['hardware'],
  scope: 'node',
  valueType: 'enum',
  values: ['on', 'off', 'supported', 'unsupported'],
  kinds: ['accelerator', 'service'],
  many: true,
  label: text('Confidential computing', 'Computación confidencial'),
  question: text(
    'Is data shielded from the operator while it is processed?',
    '¿Quedan los datos fuera del alcance del operador mientras se procesan?',
  ),
  readFrom: ['trasluz:hw:confidential-compute'],
  fields: ['confidential-compute'],
  read: firstOf(
    readOwnProperty('hw:confidential-compute'),
    readThrough({ edges: ['runs-on'] }, readOwnProperty('hw:confidential-compute')),
  ),
};
