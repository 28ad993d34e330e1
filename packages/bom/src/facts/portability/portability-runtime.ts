import { text } from '../../local-text.ts';
import type { FactDefinition } from '../fact.ts';
import { readOwnProperty } from '../read/property.ts';

/** On which runtime stacks does it run? */
export const portabilityRuntime: FactDefinition = {
  id: 'portability.runtime',
  lens: 'portability',
  alsoIn: ['concentration'],
  scope: 'node',
  valueType: 'enum',
  values: ['cuda', 'neuron', 'rocm', 'xla-tpu', 'onnx', 'cpu'],
  kinds: ['system', 'model', 'accelerator'],
  many: true,
  label: text('Runtime stacks', 'Entornos de ejecución'),
  question: text('On which runtime stacks does it run?', '¿En qué entornos de ejecución funciona?'),
  readFrom: ['trasluz:portability:runtime'],
  fields: ['runtime'],
  read: readOwnProperty('portability:runtime'),
};
