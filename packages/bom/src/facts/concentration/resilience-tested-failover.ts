import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Was failing over to something else tested, and when? */
export const resilienceTestedFailover: FactDefinition = {
  id: 'resilience.tested-failover',
  lens: 'concentration',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service', 'accelerator'],
  many: true,
  label: text('Tested failover', 'Conmutación probada'),
  question: text(
    'Was failing over to something else tested, and when?',
    '¿Se probó la conmutación a otro sistema y cuándo?',
  ),
  readFrom: ['trasluz:resilience:tested-failover'],
  fields: ['tested-failover'],
  read: inherited(readOwnProperty('resilience:tested-failover')),
};
