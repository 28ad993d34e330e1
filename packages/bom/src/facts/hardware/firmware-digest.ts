import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readFirmwareDigest } from '../read/hardware.ts';

/** By which digest can the firmware be recognised? */
export const firmwareDigest: FactDefinition = {
  id: 'firmware.digest',
  lens: 'hardware',
  scope: 'node',
  valueType: 'digest',
  kinds: ['accelerator', 'firmware'],
  many: true,
  label: text('Firmware digest', 'Resumen del firmware'),
  question: text(
    'By which digest can the firmware be recognised?',
    '¿Con qué resumen se reconoce el firmware?',
  ),
  readFrom: ['components[type=firmware].hashes[]'],
  fields: ['firmware', 'hashes'],
  read: readFirmwareDigest,
};
