import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';
import { firstOf } from '../read/reader.ts';
import { readFormatOfFiles } from '../read/weight-format.ts';

/** In which formats can the weights be taken along? */
export const portabilityFormat: FactDefinition = {
  id: 'portability.format',
  lens: 'portability',
  scope: 'node',
  valueType: 'enum',
  values: ['safetensors', 'gguf', 'onnx', 'neuron-compiled', 'tensorrt-engine', 'pickle'],
  kinds: ['model'],
  many: true,
  label: text('Portable formats', 'Formatos portables'),
  question: text(
    'In which formats can the weights be taken along?',
    '¿En qué formatos se pueden llevar los pesos?',
  ),
  readFrom: ['trasluz:portability:format', 'names of files and copies'],
  fields: ['format'],
  read: firstOf(readOwnProperty('portability:format'), readFormatOfFiles),
};
