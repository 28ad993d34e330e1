import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readProperty } from '../read/property.ts';

/** How are the weights quantised? */
export const modelQuantization: FactDefinition = {
  id: 'model.quantization',
  lens: 'identity',
  alsoIn: ['portability'],
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Quantisation', 'Cuantización'),
  question: text('How are the weights quantised?', '¿Cómo están cuantizados los pesos?'),
  readFrom: ['cdx:ai-ml:model:hyperparameter:quantization'],
  fields: ['quantization'],
  read: readProperty('cdx:ai-ml:model:hyperparameter:quantization'),
};
