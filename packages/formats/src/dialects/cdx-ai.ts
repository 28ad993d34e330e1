import { ownProperty } from '@trasluz/bom';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

const QUANTIZATION = hyperparameter('quantization');

/** What cdxgen finds about models and inference services in code, model files and the Hugging Face hub. */
export const CDX_AI: Vocabulary = {
  names: ['cdx:ai:*'],
  writer: 'cdxgen',
  source: '@cyclonedx/cdxgen 12.8.4: lib/helpers/aiCollector.js, lib/helpers/remote/huggingface.js',
  rules: [
    { property: 'cdx:ai:quantization', means: QUANTIZATION },
    { property: 'cdx:ai:parameterCount', means: PARAMETER_COUNT },
    { property: 'cdx:ai:contextWindow', means: hyperparameter('context_length') },
    { property: 'cdx:ai:safetensors:parameterCount', means: PARAMETER_COUNT },
    // The element types in which the tensors are stored, one property each.
    { property: 'cdx:ai:safetensors:tensorType', means: QUANTIZATION },
    {
      property: 'cdx:ai:artifactFormat',
      means: ownProperty('portability:format'),
      values: { gguf: 'gguf' },
      isClosed: true,
    },
    // "local-only" and "unknown" do not say whether the traffic is encrypted.
    {
      property: 'cdx:ai:transportSecurity',
      means: ownProperty('surface:encryption'),
      values: { https: 'tls', 'insecure-http': 'none' },
      isClosed: true,
    },
    // From the hub it is the pipeline tag, which is the hub's word for the task.
    {
      property: 'cdx:ai:modality',
      means: 'modelCard.modelParameters.task',
      beside: { property: 'cdx:ai:source', values: ['huggingface-api'] },
    },
  ],
  known: [
    { property: 'cdx:ai:provider', why: 'where it was found or who answers the API, not who supplies it' },
    { property: 'cdx:ai:kind', why: 'no fact asks for it' },
    { property: 'cdx:ai:source', why: 'how it was found' },
    { property: 'cdx:ai:confidence', why: 'how it was found' },
    { property: 'cdx:ai:reviewNeeded', why: 'how it was found' },
    { property: 'cdx:ai:variant', why: 'guessed from names, tags and notes' },
    { property: 'cdx:ai:modelFamily', why: 'guessed from the name' },
    { property: 'cdx:ai:modelId', why: 'dependencies lead to the models themselves' },
    { property: 'cdx:ai:modelCount', why: 'no fact asks for it' },
    { property: 'cdx:ai:modelSelection', why: 'no fact asks for it' },
    { property: 'cdx:ai:deployment', why: 'facts are read from the endpoints' },
    { property: 'cdx:ai:runtime', why: 'an engine such as llama.cpp, not a runtime stack' },
    { property: 'cdx:ai:safetensors:parameterCountLabel', why: 'the count, rounded' },
    { property: 'cdx:ai:codegen:*', why: 'about who wrote code, not about models' },
    { property: 'cdx:ai:oversight:*', why: 'about who wrote code, not about models' },
  ],
  unclear: [{ property: 'cdx:ai:modality', why: 'away from the hub its values were not seen' }],
};
