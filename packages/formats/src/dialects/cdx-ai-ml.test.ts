import { describe, expect, it } from 'vitest';
import { factsAbout, listOf, namesOf, told } from './tests/told.ts';

const LANGUAGES = [['cdx:ai-ml:model:language', 'es, en']] as const;

describe('cdx:ai-ml', () => {
  it('splits the lists that the taxonomy writes as one text', () => {
    expect(namesOf(...LANGUAGES, ['cdx:ai-ml:model:parameter:tune_method', 'sft,rlhf'])).toEqual([
      'cdx:ai-ml:model:language = es',
      'cdx:ai-ml:model:language = en',
      'cdx:ai-ml:model:parameter:tune_method = sft',
      'cdx:ai-ml:model:parameter:tune_method = rlhf',
    ]);
    expect(factsAbout({ type: 'data', ...listOf(LANGUAGES) })).toEqual(['data.language = en, es']);
  });

  it('is read in the spellings of real documents and of its own examples', () => {
    expect(
      namesOf(
        ['cdx:ai-ml:model:languages', 'es'],
        ['cdx:ai-ml:model:parameter:tuning_method', 'lora'],
        ['cdx:ai-ml:model:parameter:hidden_size', '4096'],
        ['cdx:ai-ml:model:parameter:num_hidden_layers', '32'],
        ['cdx:ai-ml:tokenizer:parameter:vocab_size', '1000'],
        ['cdx:ai-ml:model:hyperparameter:d_model', '512'],
        ['cdx:ai-ml:model:hyperparameter:num_layers', '6'],
      ),
    ).toEqual([
      'cdx:ai-ml:model:language = es',
      'cdx:ai-ml:model:parameter:tune_method = lora',
      'cdx:ai-ml:model:hyperparameter:hidden_size = 4096',
      'cdx:ai-ml:model:hyperparameter:num_hidden_layers = 32',
      'cdx:ai-ml:tokenizer:hyperparameter:vocab_size = 1000',
      'cdx:ai-ml:model:hyperparameter:hidden_size = 512',
      'cdx:ai-ml:model:hyperparameter:num_hidden_layers = 6',
    ]);
  });

  it('is read where the page of the taxonomy shows it, which the schema does not know', () => {
    const count = [['cdx:ai-ml:model:parameter:count', '7B']] as const;
    expect(factsAbout({ modelCard: { modelParameters: listOf(count) } })).toEqual(told(...count));
  });
});
