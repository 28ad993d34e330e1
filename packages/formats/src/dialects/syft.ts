import { type DialectRule, ownProperty } from '@trasluz/bom';
import { hyperparameter, PARAMETER_COUNT } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Packages of every kind have `syft:metadata:*`; only these are models. */
const MODELS = {
  property: 'syft:package:metadataType',
  values: ['gguf-file-header', 'safetensors-model-info'],
} as const;

const ofModels = (rule: DialectRule): DialectRule => ({ ...rule, beside: MODELS });

/** What syft reads from the headers of GGUF and safetensors files. */
export const SYFT: Vocabulary = {
  names: ['syft:*'],
  writer: 'syft',
  source:
    'anchore/syft @ bf82010 (2026-08-21): syft/pkg/gguf.go, syft/pkg/safetensors.go, internal/packagemetadata/names.go',
  rules: [
    // The kind of header that was read is the format of the file.
    {
      property: MODELS.property,
      means: ownProperty('portability:format'),
      values: { 'gguf-file-header': 'gguf', 'safetensors-model-info': 'safetensors' },
      isClosed: true,
    },
    // Zero stands where the header has no number.
    ofModels({ property: 'syft:metadata:parameters', means: PARAMETER_COUNT, except: ['0'] }),
    ofModels({ property: 'syft:metadata:quantization', means: hyperparameter('quantization') }),
    // The header's general.architecture, or the class that the configuration beside the file names.
    ofModels({
      property: 'syft:metadata:architecture',
      means: 'modelCard.modelParameters.modelArchitecture',
    }),
  ],
  known: [
    { property: 'syft:package:*', why: 'how it was found' },
    { property: 'syft:location:*', why: 'where it was found' },
    { property: 'syft:cpe23', why: 'no fact asks for it' },
    { property: 'syft:distro:*', why: 'about operating systems' },
    { property: 'syft:image:*', why: 'labels of an image' },
    { property: 'syft:metadata:metadataHash', why: 'of the header, not of the file' },
    { property: 'syft:metadata:*', why: 'about packages of other kinds, or no fact asks for it' },
  ],
  unclear: [],
};
