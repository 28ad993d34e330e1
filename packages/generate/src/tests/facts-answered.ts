import type { Claim } from '../finding.ts';

const DIGESTS = { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) };

/** For each fact that a file can answer, a claim that answers it and one that comes close and does not. */
export const ANSWERS: readonly (readonly [fact: string, answers: Claim, doesNot: Claim])[] = [
  [
    'component.digest',
    { kind: 'file', file: { path: 'a', digests: DIGESTS } },
    { kind: 'file', file: { path: 'a', format: 'gguf' } },
  ],
  [
    'component.digest',
    { kind: 'file', file: { path: 'a', pointerSha256: 'c'.repeat(64) } },
    { kind: 'file', file: { path: 'a' } },
  ],
  [
    'component.license',
    { kind: 'licence', licence: { id: 'MIT', acknowledgement: 'declared' } },
    { kind: 'tag', value: 'license:mit' },
  ],
  ['component.supplier', { kind: 'manufacturer', value: 'ACME' }, { kind: 'author', value: 'ACME' }],
  ['data.role', { kind: 'dataset', name: 'a', role: 'evaluation' }, { kind: 'dataset', name: 'a' }],
  [
    'lineage.base-model',
    { kind: 'ancestor', ancestor: { name: 'a/b' } },
    { kind: 'tag', value: 'base_model:a/b' },
  ],
  ['model.architecture', { kind: 'architecture', value: 'BertModel' }, { kind: 'library', value: 'bert' }],
  ['model.architecture', { kind: 'family', value: 'bert' }, { kind: 'name', value: 'bert' }],
  [
    'model.co2',
    { kind: 'card-property', name: 'trasluz:co2:grams', value: '1' },
    { kind: 'card-property', name: 'trasluz:co2:source', value: 'a meter' },
  ],
  [
    'model.context-length',
    { kind: 'card-property', name: 'cdx:ai-ml:model:hyperparameter:context_length', value: '8' },
    { kind: 'card-property', name: 'cdx:ai-ml:model:hyperparameter:max_position_embeddings', value: '8' },
  ],
  [
    'model.ethics',
    { kind: 'prose', section: 'ethics', heading: 'h', text: 't' },
    { kind: 'prose', section: 'limitations', heading: 'h', text: 't' },
  ],
  [
    'model.evaluation',
    { kind: 'metric', metric: { type: 'f1', value: '1' } },
    { kind: 'prose', section: 'evaluation', heading: 'h', text: 't' },
  ],
  [
    'model.limitations',
    { kind: 'prose', section: 'limitations', heading: 'h', text: 't' },
    { kind: 'prose', section: 'tradeoffs', heading: 'h', text: 't' },
  ],
  [
    'model.limitations',
    { kind: 'prose', section: 'out-of-scope', heading: 'h', text: 't' },
    { kind: 'prose', section: 'use-cases', heading: 'h', text: 't' },
  ],
  [
    'model.parameters',
    { kind: 'card-property', name: 'cdx:ai-ml:model:parameter:count', value: '7' },
    {
      kind: 'card-property',
      name: 'cdx:ai-ml:model:hyperparameter:_undefined:stored_elements',
      value: '7',
    },
  ],
  [
    'model.quantization',
    { kind: 'card-property', name: 'cdx:ai-ml:model:hyperparameter:quantization', value: 'Q8_0' },
    {
      kind: 'card-property',
      name: 'cdx:ai-ml:model:hyperparameter:_undefined:dtype',
      value: 'int8',
    },
  ],
  ['model.task', { kind: 'task', value: 'fill-mask' }, { kind: 'tag', value: 'fill-mask' }],
  [
    'model.use-cases',
    { kind: 'prose', section: 'use-cases', heading: 'h', text: 't' },
    { kind: 'prose', section: 'users', heading: 'h', text: 't' },
  ],
  [
    'portability.format',
    { kind: 'file', file: { path: 'a', format: 'onnx' } },
    { kind: 'file', file: { path: 'a.onnx', digests: DIGESTS } },
  ],
  ['product.version', { kind: 'version', value: '1' }, { kind: 'name', value: 'Sparrow v1' }],
  ['runtime.framework', { kind: 'library', value: 'peft' }, { kind: 'tag', value: 'peft' }],
  ['weights.signature', { kind: 'signature', value: 'model.sig' }, { kind: 'card', value: 'model.sig.md' }],
];

/** Facts that are looked for although no file that is read has a field for them. */
export const NEVER_ANSWERED: readonly string[] = [
  'component.purl',
  'data.acquisition',
  'data.license-class',
  'data.size',
  'model.energy',
  'model.fairness',
  'model.modalities',
  'training.accelerator',
];
