import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** On which legal basis do data leave their legal area? */
export const flowTransferMechanism: FactDefinition = {
  id: 'flow.transfer-mechanism',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['service', 'identity', 'tool'],
  many: true,
  label: text('Transfer mechanism', 'Mecanismo de transferencia'),
  question: text(
    'On which legal basis do data leave their legal area?',
    '¿Con qué base jurídica salen los datos de su espacio legal?',
  ),
  readFrom: ['trasluz:legal:transfer-mechanism'],
  fields: ['transfer-mechanism'],
  read: inherited(readOwnProperty('legal:transfer-mechanism')),
};
