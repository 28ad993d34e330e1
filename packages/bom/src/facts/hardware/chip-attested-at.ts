import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** At which time was it attested? */
export const chipAttestedAt: FactDefinition = {
  id: 'chip.attested-at',
  lens: 'hardware',
  scope: 'node',
  valueType: 'date',
  kinds: ['accelerator'],
  many: true,
  label: text('Attested at', 'Fecha de la atestación'),
  question: text('At which time was it attested?', '¿En qué momento se atestó?'),
  readFrom: ['trasluz:hw:attested-at'],
  fields: ['attested-at', 'attestation'],
  read: readOwnProperty('hw:attested-at'),
};
