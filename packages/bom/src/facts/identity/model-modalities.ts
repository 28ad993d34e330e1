import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readField } from '../read/field.ts';
import { readProperty } from '../read/property.ts';
import { allOf } from '../read/reader.ts';

/** Which kinds of content does the model take and give? */
export const modelModalities: FactDefinition = {
  id: 'model.modalities',
  lens: 'identity',
  scope: 'node',
  valueType: 'text',
  kinds: ['model'],
  many: true,
  label: text('Modalities', 'Modalidades'),
  question: text(
    'Which kinds of content does the model take and give?',
    '¿Qué tipos de contenido recibe y produce el modelo?',
  ),
  readFrom: [
    'cdx:ai-ml:model:modality',
    'modelCard.modelParameters.inputs[].format',
    'modelCard.modelParameters.outputs[].format',
  ],
  fields: ['modality', 'modalities'],
  read: allOf(
    readProperty('cdx:ai-ml:model:modality'),
    readField('modelCard.modelParameters.inputs[].format'),
    readField('modelCard.modelParameters.outputs[].format'),
  ),
};
