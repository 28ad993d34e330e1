import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How is it classified for export control? */
export const chipExportClass: FactDefinition = {
  id: 'chip.export-class',
  lens: 'hardware',
  alsoIn: ['sovereignty'],
  scope: 'node',
  valueType: 'text',
  kinds: ['accelerator'],
  many: true,
  label: text('Export class', 'Clase de exportación'),
  question: text(
    'How is it classified for export control?',
    '¿Cómo se clasifica en el control de exportaciones?',
  ),
  readFrom: ['trasluz:export:eccn'],
  fields: ['export-class', 'eccn'],
  read: readOwnProperty('export:eccn'),
};
