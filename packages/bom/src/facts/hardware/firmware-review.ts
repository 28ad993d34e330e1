import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOfFirmware } from '../read/hardware.ts';
import { readReports } from '../read/references.ts';

/** Has an independent party reviewed the firmware? */
export const firmwareReview: FactDefinition = {
  id: 'firmware.review',
  lens: 'hardware',
  scope: 'node',
  valueType: 'url',
  kinds: ['accelerator', 'firmware'],
  many: true,
  label: text('Firmware review', 'Revisión del firmware'),
  question: text(
    'Has an independent party reviewed the firmware?',
    '¿Ha revisado el firmware un tercero independiente?',
  ),
  readFrom: ['externalReferences[type=certification-report].url'],
  fields: ['firmware-review'],
  read: readOfFirmware(readReports('certification-report')),
};
