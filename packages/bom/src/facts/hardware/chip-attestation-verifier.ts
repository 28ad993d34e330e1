import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Who checks the attestation? */
export const chipAttestationVerifier: FactDefinition = {
  id: 'chip.attestation-verifier',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Attestation verifier', 'Verificador de la atestación'),
  question: text('Who checks the attestation?', '¿Quién comprueba la atestación?'),
  readFrom: ['trasluz:hw:attestation-verifier'],
  fields: ['attestation-verifier', 'attestation'],
  read: readOwnProperty('hw:attestation-verifier'),
};
