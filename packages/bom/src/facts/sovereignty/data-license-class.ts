import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** Which class of licence do the data have? */
export const dataLicenseClass: FactDefinition = {
  id: 'data.license-class',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Licence class', 'Clase de licencia'),
  question: text('Which class of licence do the data have?', '¿Qué clase de licencia tienen los datos?'),
  readFrom: ['trasluz:dataset:license-class'],
  fields: ['license-class'],
  read: readOwnProperty('dataset:license-class'),
};
