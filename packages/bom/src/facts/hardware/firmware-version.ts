import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readFirmwareVersion } from '../read/hardware.ts';

/** Which firmware versions does it run? */
export const firmwareVersion: FactDefinition = {
  id: 'firmware.version',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator', 'firmware'],
  many: true,
  label: text('Firmware version', 'Versión del firmware'),
  question: text('Which firmware versions does it run?', '¿Qué versiones de firmware ejecuta?'),
  readFrom: ['components[type=firmware].version'],
  fields: ['firmware', 'version'],
  read: readFirmwareVersion,
};
