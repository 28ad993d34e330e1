import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readOwnProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';

/** Which personal or sensitive data are in it? */
export const dataPersonal: FactDefinition = {
  id: 'data.personal',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Personal and sensitive data', 'Datos personales y sensibles'),
  question: text(
    'Which personal or sensitive data are in it?',
    '¿Qué datos personales o sensibles contiene?',
  ),
  readFrom: ['trasluz:dataset:personal', 'data[].sensitiveData[]'],
  fields: ['personal-data', 'sensitive-data'],
  read: allOf(
    readOwnProperty('dataset:personal'),
    readField('sensitiveData[]'),
    readField('data[].sensitiveData[]'),
  ),
};
