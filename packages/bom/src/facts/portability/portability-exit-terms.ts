import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { ofSubject } from '../read/reader.ts';

/** Which notice, export time and egress does the contract give? */
export const portabilityExitTerms: FactDefinition = {
  id: 'portability.exit-terms',
  lens: 'portability',
  scope: 'product',
  valueType: 'text',
  many: true,
  label: text('Exit terms', 'Condiciones de salida'),
  question: text(
    'Which notice, export time and egress does the contract give?',
    '¿Qué preaviso, plazo de exportación y salida de datos da el contrato?',
  ),
  readFrom: ['trasluz:portability:exit-terms'],
  fields: ['exit-terms'],
  read: ofSubject(readOwnProperty('portability:exit-terms')),
};
