import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';

/** Which groups at risk and harms were assessed? */
export const modelFairness: FactDefinition = {
  id: 'model.fairness',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Fairness', 'Equidad'),
  question: text(
    'Which groups at risk and harms were assessed?',
    '¿Qué grupos en riesgo y qué daños se evaluaron?',
  ),
  readFrom: [
    'modelCard.considerations.fairnessAssessments[].groupAtRisk',
    'modelCard.considerations.fairnessAssessments[].harms',
  ],
  fields: ['fairness'],
  read: allOf(
    readField('modelCard.considerations.fairnessAssessments[].groupAtRisk'),
    readField('modelCard.considerations.fairnessAssessments[].harms'),
  ),
};
