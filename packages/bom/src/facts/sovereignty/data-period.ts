import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** From which time are the data? */
export const dataPeriod: FactDefinition = {
  id: 'data.period',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Period of the data', 'Periodo de los datos'),
  question: text('From which time are the data?', '¿De qué época son los datos?'),
  readFrom: ['trasluz:dataset:period', 'trasluz:dataset:cutoff'],
  fields: ['period', 'cutoff'],
  read: readOwnProperty('dataset:period', 'dataset:cutoff'),
};
