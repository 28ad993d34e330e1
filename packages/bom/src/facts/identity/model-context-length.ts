import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';

/** How many tokens of context can the model take? */
export const modelContextLength: FactDefinition = {
  id: 'model.context-length',
  lens: 'identity',
  scope: 'node',
  valueType: 'number',
  unit: 'tokens',
  kinds: ['model'],
  many: false,
  label: text('Context length', 'Longitud de contexto'),
  question: text(
    'How many tokens of context can the model take?',
    '¿Cuántos tokens de contexto admite el modelo?',
  ),
  readFrom: [
    'cdx:ai-ml:model:hyperparameter:context_length',
    'cdx:ai-ml:model:hyperparameter:max_position_embeddings',
  ],
  fields: ['context-length'],
  read: firstOf(
    readProperty('cdx:ai-ml:model:hyperparameter:context_length'),
    readProperty('cdx:ai-ml:model:hyperparameter:max_position_embeddings'),
  ),
};
