import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Is the architecture open, gated or closed? */
export const modelOpennessArchitecture: FactDefinition = {
  id: 'model.openness.architecture',
  lens: 'identity',
  scope: 'node',
  valueType: 'enum',
  values: ['open', 'gated', 'closed'],
  kinds: ['model'],
  many: false,
  label: text('Openness: architecture', 'Apertura: arquitectura'),
  question: text(
    'Is the architecture open, gated or closed?',
    '¿La arquitectura es abierta, de acceso condicionado o cerrada?',
  ),
  readFrom: ['trasluz:openness:architecture'],
  fields: ['openness:architecture'],
  read: readOwnProperty('openness:architecture'),
};
