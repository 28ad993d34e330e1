import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readAlternatives } from '../read/alternatives.ts';

/** What could take its place? */
export const resilienceAlternative: FactDefinition = {
  id: 'resilience.alternative',
  lens: 'concentration',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'text',
  kinds: ['system', 'service', 'accelerator'],
  many: true,
  label: text('Alternatives', 'Alternativas'),
  question: text('What could take its place?', '¿Qué podría sustituirlo?'),
  readFrom: ['trasluz:resilience:alternative'],
  fields: ['alternative'],
  read: readAlternatives,
};
