import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { evidencedBy } from '../read/references.ts';

/** What can be attested: the chip itself, the instance, or only what the operator says? */
export const chipAttestation: FactDefinition = {
  id: 'chip.attestation',
  lens: 'hardware',
  scope: 'node',
  valueType: 'enum',
  values: ['device', 'instance', 'operator-claim', 'none-found'],
  kinds: ['accelerator'],
  many: false,
  label: text('Attestation', 'Atestación'),
  question: text(
    'What can be attested: the chip itself, the instance, or only what the operator says?',
    '¿Qué se puede atestar: el propio chip, la instancia o solo lo que dice el operador?',
  ),
  readFrom: ['trasluz:hw:attestation', 'externalReferences[type=attestation].hashes[]'],
  fields: ['attestation'],
  read: evidencedBy('attestation', readOwnProperty('hw:attestation')),
};
