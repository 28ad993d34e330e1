import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** By which scheme is it attested? */
export const chipAttestationScheme: FactDefinition = {
  id: 'chip.attestation-scheme',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Attestation scheme', 'Esquema de atestación'),
  question: text('By which scheme is it attested?', '¿Con qué esquema se atesta?'),
  readFrom: ['trasluz:hw:attestation-scheme'],
  fields: ['attestation-scheme', 'attestation'],
  read: readOwnProperty('hw:attestation-scheme'),
};
