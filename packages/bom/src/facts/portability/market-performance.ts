import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How fast is it, by which source and when? */
export const marketPerformance: FactDefinition = {
  id: 'market.performance',
  lens: 'portability',
  scope: 'node',
  valueType: 'text',
  kinds: ['model', 'accelerator', 'service'],
  many: true,
  label: text('Performance', 'Rendimiento'),
  question: text(
    'How fast is it, by which source and when?',
    '¿Qué rendimiento da, según qué fuente y cuándo?',
  ),
  readFrom: ['trasluz:market:performance, with a citation'],
  fields: ['performance'],
  needsCitation: true,
  read: readOwnProperty('market:performance'),
};
