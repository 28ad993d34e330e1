import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** How is it orchestrated? */
export const portabilityOrchestration: FactDefinition = {
  id: 'portability.orchestration',
  lens: 'portability',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Orchestration', 'Orquestación'),
  question: text('How is it orchestrated?', '¿Cómo se orquesta?'),
  readFrom: ['trasluz:portability:orchestration'],
  fields: ['orchestration'],
  read: inherited(readOwnProperty('portability:orchestration')),
};
