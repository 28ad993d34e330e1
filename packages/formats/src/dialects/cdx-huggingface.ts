import { ownProperty } from '@trasluz/bom';
import { LANGUAGE } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What cdxgen reads from the Hugging Face hub and from model and dataset cards. */
export const CDX_HUGGINGFACE: Vocabulary = {
  names: ['cdx:huggingface:*'],
  writer: 'cdxgen',
  source: '@cyclonedx/cdxgen 12.8.4: lib/helpers/remote/huggingface.js, lib/parsers/huggingfaceManifest.js',
  rules: [
    // The card's "language", one property each.
    { property: 'cdx:huggingface:language', means: LANGUAGE },
    // The card's "co2_eq_emissions", which the hub defines in grams (huggingface.co/docs/hub/model-cards-co2).
    { property: 'cdx:huggingface:co2EmissionsGrams', means: ownProperty('co2:grams') },
    // The hub lets nobody download before asking; "false" does not say that a repository is open: it may be private.
    {
      property: 'cdx:huggingface:gated',
      means: ownProperty('openness:weights'),
      values: { auto: 'gated', manual: 'gated', true: 'gated' },
      isClosed: true,
    },
  ],
  known: [
    { property: 'cdx:huggingface:languageBcp47', why: 'BCP 47 tags, where the taxonomy has ISO 639-1' },
    { property: 'cdx:huggingface:libraryName', why: 'frameworks are read from dependencies' },
    { property: 'cdx:huggingface:private', why: 'about one place; copies elsewhere may be open' },
    { property: 'cdx:huggingface:co2*', why: 'places and chips in free words' },
    { property: 'cdx:huggingface:downloads*', why: 'popularity' },
    { property: 'cdx:huggingface:likes*', why: 'popularity' },
    { property: 'cdx:huggingface:createdAt', why: 'of the repository, not of the version' },
    { property: 'cdx:huggingface:lastModified', why: 'of the repository, not of the version' },
    { property: 'cdx:huggingface:gated*', why: 'how access is asked for' },
    { property: 'cdx:huggingface:inference*', why: 'who offers inference, not where it runs' },
    { property: 'cdx:huggingface:disabled', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:fileCount', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:spaceCount', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:modelCount', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:datasetCount', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:previewable', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:maskToken', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:widgetExampleCount', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:task*', why: 'for what a dataset is meant, in tags of the hub' },
    { property: 'cdx:huggingface:viewer', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:citationDetected', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:papersWithCodeId', why: 'no fact asks for it' },
    { property: 'cdx:huggingface:sdk*', why: 'of a space of the hub' },
    { property: 'cdx:huggingface:subdomain', why: 'of a space of the hub' },
    { property: 'cdx:huggingface:runtime*', why: 'of a space of the hub' },
  ],
  unclear: [],
};
