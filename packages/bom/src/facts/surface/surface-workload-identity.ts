import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { whereNobodyAuthenticates } from '../read/not-applicable.ts';
import { readOwnProperty } from '../read/property.ts';

/** How do workloads prove who they are? */
export const surfaceWorkloadIdentity: FactDefinition = {
  id: 'surface.workload-identity',
  lens: 'surface',
  scope: 'node',
  valueType: 'text',
  kinds: ['identity', 'service'],
  many: true,
  label: text('Workload identity', 'Identidad de cargas'),
  question: text('How do workloads prove who they are?', '¿Cómo prueban las cargas quiénes son?'),
  readFrom: ['trasluz:iam:workload-identity'],
  fields: ['iam:workload-identity', 'workload-identity'],
  read: inherited(readOwnProperty('iam:workload-identity')),
  notApplicable: whereNobodyAuthenticates,
};
