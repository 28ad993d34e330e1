import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** What were the data used for? */
export const dataRole: FactDefinition = {
  id: 'data.role',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'enum',
  values: ['pretrain', 'fine-tune', 'alignment', 'validation', 'test', 'evaluation', 'rag', 'calibration'],
  kinds: ['dataset'],
  many: true,
  label: text('Role of the data', 'Función de los datos'),
  question: text('What were the data used for?', '¿Para qué se usaron los datos?'),
  readFrom: ['trasluz:dataset:role'],
  fields: ['role'],
  read: readOwnProperty('dataset:role'),
};
