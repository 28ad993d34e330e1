import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { allOf } from '../read/reader.ts';

/** Which architecture does the model have? */
export const modelArchitecture: FactDefinition = {
  id: 'model.architecture',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Architecture', 'Arquitectura'),
  question: text('Which architecture does the model have?', '¿Qué arquitectura tiene el modelo?'),
  readFrom: ['modelCard.modelParameters.architectureFamily', 'modelCard.modelParameters.modelArchitecture'],
  fields: ['architecture'],
  read: allOf(
    readField('modelCard.modelParameters.architectureFamily'),
    readField('modelCard.modelParameters.modelArchitecture'),
  ),
};
