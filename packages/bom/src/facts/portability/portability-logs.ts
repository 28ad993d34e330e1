import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Can logs and evaluations be taken along? */
export const portabilityLogs: FactDefinition = {
  id: 'portability.logs',
  lens: 'portability',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Logs', 'Registros'),
  question: text(
    'Can logs and evaluations be taken along?',
    '¿Se pueden llevar los registros y las evaluaciones?',
  ),
  readFrom: ['trasluz:portability:logs', 'trasluz:control:logging'],
  fields: ['logs'],
  read: inherited(readOwnProperty('portability:logs', 'control:logging')),
};
