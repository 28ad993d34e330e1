import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { whereNoModule } from '../read/not-applicable.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { evidencedBy, readReports } from '../read/references.ts';

/** Under which certificate? */
export const keyHsmCertificate: FactDefinition = {
  id: 'key.hsm-certificate',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['key'],
  many: true,
  label: text('HSM certificate', 'Certificado del HSM'),
  question: text('Under which certificate?', '¿Con qué certificado?'),
  readFrom: ['trasluz:cert:id', 'externalReferences[type=certification-report].url'],
  fields: ['hsm-certificate'],
  read: firstOf(
    evidencedBy('certification-report', readOwnProperty('cert:id')),
    readReports('certification-report'),
  ),
  notApplicable: whereNoModule,
};
