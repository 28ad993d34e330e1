import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOfFirmware } from '../read/hardware.ts';
import { readOwnProperty } from '../read/property.ts';

/** Does it refuse older firmware? */
export const firmwareRollbackProtection: FactDefinition = {
  id: 'firmware.rollback-protection',
  lens: 'hardware',
  scope: 'node',
  valueType: 'boolean',
  kinds: ['accelerator', 'firmware'],
  many: false,
  label: text('Rollback protection', 'Protección contra retroceso'),
  question: text('Does it refuse older firmware?', '¿Rechaza un firmware anterior?'),
  readFrom: ['trasluz:hw:fw-update:rollback-protection'],
  fields: ['firmware', 'fw-update:rollback-protection'],
  read: readOfFirmware(readOwnProperty('hw:fw-update:rollback-protection')),
};
