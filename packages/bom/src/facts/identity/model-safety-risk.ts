import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** How high is the safety risk by the author’s assessment? */
export const modelSafetyRisk: FactDefinition = {
  id: 'model.safety-risk',
  lens: 'identity',
  scope: 'node',
  valueType: 'enum',
  values: ['serious', 'high', 'medium', 'low'],
  kinds: ['model'],
  many: false,
  label: text('Safety risk', 'Riesgo para la seguridad'),
  question: text(
    'How high is the safety risk by the author’s assessment?',
    '¿Qué nivel de riesgo le asigna el autor?',
  ),
  readFrom: ['trasluz:model:safety-risk'],
  fields: ['safety-risk'],
  read: readOwnProperty('model:safety-risk'),
};
