import { LANGUAGE } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What AIBoMGen reads from the Hugging Face hub. */
export const HUGGINGFACE: Vocabulary = {
  names: ['huggingface:*'],
  writer: 'AIBoMGen-cli',
  source: 'idlab-discover/AIBoMGen-cli @ 781a40d (2026-04-30): internal/metadata/fields_hfprops.go, core.go',
  rules: [
    // The card's "language", joined with commas.
    { property: 'huggingface:language', means: LANGUAGE, separator: ',' },
    // The card's "base_model".
    { property: 'huggingface:baseModel', means: 'pedigree.ancestors[]' },
  ],
  known: [
    { property: 'huggingface:lastModified', why: 'of the repository, not of the version' },
    { property: 'huggingface:createdAt', why: 'of the repository, not of the version' },
    { property: 'huggingface:usedStorage', why: 'bytes of the repository, not of the weights' },
    { property: 'huggingface:private', why: 'about one place; copies elsewhere may be open' },
    { property: 'huggingface:libraryName', why: 'frameworks are read from dependencies' },
    { property: 'huggingface:downloads', why: 'popularity' },
    { property: 'huggingface:likes', why: 'popularity' },
    { property: 'huggingface:modelCardContact', why: 'no fact asks for it' },
    { property: 'huggingface:datasetContact', why: 'no fact asks for it' },
    { property: 'huggingface:security:*', why: 'verdicts of scanners on files' },
  ],
  unclear: [],
};
