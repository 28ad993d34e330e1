import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** How can the data be taken out? */
export const portabilityDataExport: FactDefinition = {
  id: 'portability.data-export',
  lens: 'portability',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service'],
  many: true,
  label: text('Data export', 'Exportación de datos'),
  question: text('How can the data be taken out?', '¿Cómo se pueden sacar los datos?'),
  readFrom: ['trasluz:portability:data-export'],
  fields: ['data-export'],
  read: inherited(readOwnProperty('portability:data-export')),
};
