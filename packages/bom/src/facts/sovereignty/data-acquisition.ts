import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How did the author get the data? */
export const dataAcquisition: FactDefinition = {
  id: 'data.acquisition',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'enum',
  values: [
    'public-dataset',
    'licensed',
    'private-third-party',
    'web-crawl',
    'user-data',
    'synthetic',
    'own',
    'other',
  ],
  kinds: ['dataset'],
  many: true,
  label: text('How the data were acquired', 'Obtención de los datos'),
  question: text('How did the author get the data?', '¿Cómo obtuvo los datos el autor?'),
  readFrom: ['trasluz:dataset:acquisition'],
  fields: ['acquisition'],
  read: readOwnProperty('dataset:acquisition'),
};
