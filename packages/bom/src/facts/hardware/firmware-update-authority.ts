import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOfFirmware } from '../read/hardware.ts';
import { readOwnProperty } from '../read/property.ts';

/** Who may change the firmware? */
export const firmwareUpdateAuthority: FactDefinition = {
  id: 'firmware.update-authority',
  lens: 'hardware',
  scope: 'node',
  valueType: 'enum',
  values: ['customer', 'cloud-operator', 'vendor', 'mixed'],
  kinds: ['accelerator', 'firmware'],
  many: false,
  label: text('Who may update the firmware', 'Quién puede actualizar el firmware'),
  question: text('Who may change the firmware?', '¿Quién puede cambiar el firmware?'),
  readFrom: ['trasluz:hw:fw-update:authority'],
  fields: ['firmware', 'fw-update:authority'],
  read: readOfFirmware(readOwnProperty('hw:fw-update:authority')),
};
