import { hyperparameter, LANGUAGE } from './hyperparameter.ts';
import type { Vocabulary } from './vocabulary.ts';

const TUNE_METHOD = 'cdx:ai-ml:model:parameter:tune_method';

/** The official taxonomy: its lists are split, and what its own examples and real documents spell otherwise is read. */
export const CDX_AI_ML: Vocabulary = {
  names: ['cdx:ai-ml:*'],
  writer: 'CycloneDX property taxonomy',
  source: 'CycloneDX/cyclonedx-property-taxonomy, cdx/ai-ml.md @ d8ac6ed (2026-06-29)',
  rules: [
    { property: LANGUAGE, means: LANGUAGE, separator: ',' },
    // How real documents spell the taxonomy's "language".
    { property: 'cdx:ai-ml:model:languages', means: LANGUAGE, separator: ',' },
    { property: TUNE_METHOD, means: TUNE_METHOD, separator: ',' },
    // The examples on the page spell it otherwise than its table.
    { property: 'cdx:ai-ml:model:parameter:tuning_method', means: TUNE_METHOD, separator: ',' },
    // The examples show hyperparameters below "parameter", where the table has only "count" and "tune_method".
    { property: 'cdx:ai-ml:model:parameter:hidden_size', means: hyperparameter('hidden_size') },
    { property: 'cdx:ai-ml:model:parameter:num_hidden_layers', means: hyperparameter('num_hidden_layers') },
    {
      property: 'cdx:ai-ml:tokenizer:parameter:vocab_size',
      means: 'cdx:ai-ml:tokenizer:hyperparameter:vocab_size',
    },
    // The table gives these two pairs as names of one thing.
    { property: hyperparameter('d_model'), means: hyperparameter('hidden_size') },
    { property: hyperparameter('num_layers'), means: hyperparameter('num_hidden_layers') },
  ],
  known: [{ property: 'cdx:ai-ml:*', why: 'official names; facts are read from them directly' }],
  unclear: [],
};
