import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { parseParameterCount } from '../read/model-card.ts';
import { readProperty } from '../read/property.ts';
import { mapped } from '../read/reader.ts';

/** How many parameters does the model have? */
export const modelParameters: FactDefinition = {
  id: 'model.parameters',
  lens: 'identity',
  scope: 'node',
  valueType: 'number',
  unit: 'parameters',
  kinds: ['model'],
  many: false,
  label: text('Parameters', 'Parámetros'),
  question: text('How many parameters does the model have?', '¿Cuántos parámetros tiene el modelo?'),
  readFrom: ['cdx:ai-ml:model:parameter:count'],
  fields: ['parameters', 'parameter-count'],
  read: mapped(readProperty('cdx:ai-ml:model:parameter:count'), parseParameterCount),
};
