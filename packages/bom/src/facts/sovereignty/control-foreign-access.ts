import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** Which laws let a foreign authority demand the data? */
export const controlForeignAccess: FactDefinition = {
  id: 'control.foreign-access',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'model', 'service'],
  many: true,
  label: text('Foreign access laws', 'Leyes de acceso extranjero'),
  question: text(
    'Which laws let a foreign authority demand the data?',
    '¿Qué leyes permiten a una autoridad extranjera exigir los datos?',
  ),
  readFrom: ['trasluz:legal:foreign-access'],
  fields: ['foreign-access'],
  read: inherited(readOwnProperty('legal:foreign-access')),
};
