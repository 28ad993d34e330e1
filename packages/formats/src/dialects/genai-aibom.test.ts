import { describe, expect, it } from 'vitest';
import { namesOf, told } from './tests/told.ts';

const name = (short: string) => `genai:aibom:modelcard:${short}`;

describe('genai:aibom', () => {
  it('tells the hyperparameters of the GGUF header under the names of the taxonomy', () => {
    const written = ['vocabSize', 'embeddingLength', 'blockCount', 'attentionHeadCount'];
    const further = ['attentionHeadCountKV', 'feedForwardLength', 'tokenizerClass', 'vocab_size'];
    expect(namesOf(...[...written, ...further].map((short) => [name(short), '1'] as const))).toEqual(
      [
        'vocab_size',
        'hidden_size',
        'num_hidden_layers',
        'num_attention_heads',
        'num_key_value_heads',
        'intermediate_size',
        'tokenizer_class',
        'vocab_size',
      ].map((told) => `cdx:ai-ml:model:hyperparameter:${told} = 1`),
    );
  });

  it('tells the context length', () => {
    expect(told([name('contextLength'), '131072'])).toEqual(['model.context-length = 131072']);
  });

  it.each([
    ['0', ['model.quantization = F32']],
    ['15', ['model.quantization = Q4_K_M']],
    ['18', ['model.quantization = Q6_K']],
    ['5', []],
    ['99', []],
    ['toString', []],
  ])('reads the file type %s by the GGUF specification', (value, expected) => {
    expect(told([name('quantizationFileType'), value])).toEqual(expected);
  });

  it('keeps a text on explainability, and does not open the JSON that repeats the rest', () => {
    expect(
      namesOf([name('modelCardExplainability'), 'SHAP'], [name('hyperparameter'), '{"vocab_size":1}']),
    ).toEqual(['trasluz:model:explainability = SHAP', `${name('hyperparameter')} = {"vocab_size":1}`]);
  });
});
