import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readOfFirmware } from '../read/hardware.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';

/** How is the firmware signed, and by whom? */
export const firmwareSigning: FactDefinition = {
  id: 'firmware.signing',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator', 'firmware'],
  many: true,
  label: text('Firmware signing', 'Firma del firmware'),
  question: text('How is the firmware signed, and by whom?', '¿Cómo se firma el firmware y quién lo firma?'),
  readFrom: ['trasluz:hw:fw-signing', 'components[type=firmware].signature'],
  fields: ['firmware', 'firmware-signing'],
  read: readOfFirmware(allOf(readOwnProperty('hw:fw-signing'), readField('signature.algorithm'))),
};
