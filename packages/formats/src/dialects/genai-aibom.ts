import { type DialectRule, ownProperty } from '@trasluz/bom';
import { GGUF_FILE_TYPES } from './gguf-file-types.ts';
import { hyperparameter } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

const PREFIX = 'genai:aibom:modelcard:';

/** Name in the vocabulary and name of the hyperparameter in the taxonomy; the GGUF specification says what each is. */
const HYPERPARAMETERS: readonly (readonly [string, string])[] = [
  ['vocabSize', 'vocab_size'],
  ['tokenizerClass', 'tokenizer_class'],
  ['contextLength', 'context_length'],
  ['embeddingLength', 'hidden_size'],
  ['blockCount', 'num_hidden_layers'],
  ['attentionHeadCount', 'num_attention_heads'],
  ['attentionHeadCountKV', 'num_key_value_heads'],
  ['feedForwardLength', 'intermediate_size'],
  // Other tools write the same vocabulary in the spelling of the hub's configuration files.
  ['vocab_size', 'vocab_size'],
  ['tokenizer_class', 'tokenizer_class'],
];

/** What the OWASP generator writes beside the native members of a model card, and cnspec after it. */
export const GENAI_AIBOM: Vocabulary = {
  names: ['genai:aibom:*'],
  writer: 'OWASP AIBOM Generator; cnspec for two of its names',
  source:
    'GenAI-Security-Project/aibom-generator @ c5a3f2f (2026-04-27): src/models/service.py, gguf_metadata.py; mondoohq/cnspec @ ae8e941 (2026): internal/aibom/cyclonedx.go',
  rules: [
    ...HYPERPARAMETERS.map(
      ([name, told]): DialectRule => ({ property: PREFIX + name, means: hyperparameter(told) }),
    ),
    // The number that the header's general.file_type gives.
    {
      property: `${PREFIX}quantizationFileType`,
      means: hyperparameter('quantization'),
      values: GGUF_FILE_TYPES,
      isClosed: true,
    },
    { property: `${PREFIX}modelCardExplainability`, means: ownProperty('model:explainability') },
  ],
  known: [
    {
      property: `${PREFIX}hyperparameter`,
      why: 'a JSON text that repeats what stands in properties of its own',
    },
    { property: `${PREFIX}quantizationVersion`, why: 'version of the format, not of the quantisation' },
    { property: `${PREFIX}ropeDimensionCount`, why: 'the taxonomy has no name for it' },
  ],
  unclear: [
    { property: `${PREFIX}quantizationFileType`, why: 'numbers that the GGUF specification does not list' },
    { property: 'genai:aibom:*', why: 'labels that cnspec passes on from elsewhere' },
  ],
};
