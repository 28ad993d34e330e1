import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readEvaluation } from '../read/model-card.ts';

/** Which measured results does the author give? */
export const modelEvaluation: FactDefinition = {
  id: 'model.evaluation',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Evaluation', 'Evaluación'),
  question: text('Which measured results does the author give?', '¿Qué resultados medidos aporta el autor?'),
  readFrom: ['modelCard.quantitativeAnalysis.performanceMetrics[]'],
  fields: ['evaluation', 'performance'],
  read: readEvaluation,
};
