import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How were opt-outs from text and data mining respected? */
export const dataOptOut: FactDefinition = {
  id: 'data.opt-out',
  lens: 'sovereignty',
  scope: 'node',
  valueType: 'text',
  kinds: ['dataset'],
  many: true,
  label: text('Opt-out respected', 'Exclusión voluntaria'),
  question: text(
    'How were opt-outs from text and data mining respected?',
    '¿Cómo se respetó la exclusión de la minería de textos y datos?',
  ),
  readFrom: ['trasluz:dataset:tdm-optout'],
  fields: ['opt-out', 'tdm-optout'],
  read: readOwnProperty('dataset:tdm-optout'),
};
