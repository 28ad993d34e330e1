import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOfFirmware } from '../read/hardware.ts';
import { readOwnProperty } from '../read/property.ts';

/** Does the customer approve firmware changes? */
export const firmwareCustomerApproval: FactDefinition = {
  id: 'firmware.customer-approval',
  lens: 'hardware',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['accelerator', 'firmware'],
  many: false,
  label: text('Customer approval', 'Aprobación del cliente'),
  question: text(
    'Does the customer approve firmware changes?',
    '¿Aprueba el cliente los cambios de firmware?',
  ),
  readFrom: ['trasluz:hw:fw-update:customer-approval'],
  fields: ['firmware', 'fw-update:customer-approval'],
  read: readOfFirmware(readOwnProperty('hw:fw-update:customer-approval')),
};
