import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { inherited } from '../read/inherited.ts';
import { readOwnProperty } from '../read/property.ts';

/** For how many days are the data kept? */
export const dataRetention: FactDefinition = {
  id: 'data.retention',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'number',
  unit: 'days',
  kinds: ['service', 'dataset'],
  many: false,
  label: text('Retention', 'Conservación'),
  question: text('For how many days are the data kept?', '¿Durante cuántos días se conservan los datos?'),
  readFrom: ['trasluz:data:retention-days'],
  fields: ['retention'],
  read: inherited(readOwnProperty('data:retention-days')),
};
