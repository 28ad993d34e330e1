import { LANGUAGE } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What cdxgen reads from the header of a GGUF file and has no native place for. */
export const CDX_GGUF: Vocabulary = {
  names: ['cdx:gguf:*'],
  writer: 'cdxgen',
  source: '@cyclonedx/cdxgen 12.8.4: lib/helpers/aiCollector.js, lib/parsers/gguf.js',
  // The header's general.languages, one property each.
  rules: [{ property: 'cdx:gguf:language', means: LANGUAGE }],
  known: [
    { property: 'cdx:gguf:sizeLabel', why: 'a weight class such as 8x7B, not a count' },
    { property: 'cdx:gguf:basename', why: 'stands natively as the architecture' },
    { property: 'cdx:gguf:quantizationVersion', why: 'version of the format, not of the quantisation' },
    { property: 'cdx:gguf:quantizedBy', why: 'no fact asks for it' },
    { property: 'cdx:gguf:finetune', why: 'part of a file name' },
    { property: 'cdx:gguf:type', why: 'part of a file name' },
    { property: 'cdx:gguf:sidecar', why: 'part of a file name' },
    { property: 'cdx:gguf:shard*', why: 'part of a file name' },
    { property: 'cdx:gguf:tokenizer*', why: 'no fact asks for it' },
    { property: 'cdx:gguf:huggingFaceTokenizer', why: 'no fact asks for it' },
    { property: 'cdx:gguf:chatTemplate*', why: 'no fact asks for it' },
    { property: 'cdx:gguf:bosTokenId', why: 'no fact asks for it' },
    { property: 'cdx:gguf:eosTokenId', why: 'no fact asks for it' },
    { property: 'cdx:gguf:unknownTokenId', why: 'no fact asks for it' },
    { property: 'cdx:gguf:separatorTokenId', why: 'no fact asks for it' },
    { property: 'cdx:gguf:paddingTokenId', why: 'no fact asks for it' },
    { property: 'cdx:gguf:datasetCount', why: 'no fact asks for it' },
    { property: 'cdx:gguf:formatVersion', why: 'no fact asks for it' },
    { property: 'cdx:gguf:tensorCount', why: 'no fact asks for it' },
    { property: 'cdx:gguf:alignment', why: 'no fact asks for it' },
    { property: 'cdx:gguf:metadataCount', why: 'no fact asks for it' },
  ],
  unclear: [],
};
