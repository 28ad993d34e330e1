import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is there a plan for leaving it? */
export const resilienceExitPlan: FactDefinition = {
  id: 'resilience.exit-plan',
  lens: 'concentration',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service', 'accelerator'],
  many: true,
  label: text('Exit plan', 'Plan de salida'),
  question: text('Is there a plan for leaving it?', '¿Hay un plan para dejarlo?'),
  readFrom: ['trasluz:resilience:exit-plan'],
  fields: ['exit-plan'],
  read: inherited(readOwnProperty('resilience:exit-plan')),
};
