import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readCertificationLevel } from '../read/certification-level.ts';
import { whereNoModule } from '../read/not-applicable.ts';
import { evidencedBy } from '../read/references.ts';

/** At which level is the module that keeps the key certified? */
export const keyHsmLevel: FactDefinition = {
  id: 'key.hsm-level',
  lens: 'hardware',
  alsoIn: ['sovereignty'],
  scope: 'node',
  valueType: 'text',
  kinds: ['key'],
  many: true,
  label: text('HSM level', 'Nivel del HSM'),
  question: text(
    'At which level is the module that keeps the key certified?',
    '¿Con qué nivel está certificado el módulo que guarda la clave?',
  ),
  readFrom: ['cryptoProperties.algorithmProperties.certificationLevel[]'],
  fields: ['hsm-level'],
  read: evidencedBy('certification-report', readCertificationLevel),
  notApplicable: whereNoModule,
};
