import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JSON_BYTES_MAX } from '../../artefact.ts';
import { artefactOf, type Content } from '../../tests/builders.ts';
import { config } from './config.ts';

async function statementsOf(contents: Readonly<Record<string, Content>>): Promise<readonly string[]> {
  const { findings } = await config.read(await artefactOf(contents));
  return findings.map((finding) => {
    if ('name' in finding && 'value' in finding)
      return `${finding.name.replace('cdx:ai-ml:model:', '')}=${finding.value}`;
    if (finding.kind === 'ancestor') return `ancestor=${finding.ancestor.name} ${finding.ancestor.relation}`;
    return 'value' in finding ? `${finding.kind}=${finding.value}` : finding.kind;
  });
}

describe('config.json', () => {
  it.each<[values: object, statements: readonly string[]]>([
    [{ architectures: ['LlamaForCausalLM'] }, ['architecture=LlamaForCausalLM']],
    [{ model_type: 'llama' }, ['family=llama']],
    [{ hidden_size: 64, vocab_size: 32 }, ['hyperparameter:hidden_size=64', 'hyperparameter:vocab_size=32']],
    [{ d_model: 64 }, ['hyperparameter:hidden_size=64']],
    [{ hidden_size: 64, d_model: 65 }, ['hyperparameter:hidden_size=64']],
    [
      { max_position_embeddings: 8 },
      ['hyperparameter:max_position_embeddings=8', 'hyperparameter:context_length=8'],
    ],
    [{ torch_dtype: 'bfloat16' }, ['hyperparameter:_undefined:dtype=bfloat16']],
    [
      { text_config: { hidden_size: 7 }, vision_config: { hidden_size: 9 } },
      ['hyperparameter:hidden_size=7'],
    ],
    [
      { quantization_config: { quant_method: 'gptq', bits: 4, load_in_8bit: false } },
      ['hyperparameter:quantization=quant_method=gptq bits=4'],
    ],
    [{ quantization_config: {} }, []],
    [{ hidden_size: { a: 1 }, vocab_size: null, architectures: [], model_type: '' }, []],
    [{ _name_or_path: 'someone/else' }, []],
  ])('reads %j', async (values, statements) => {
    expect(await statementsOf({ 'config.json': JSON.stringify(values) })).toEqual(statements);
  });

  it('belongs to a part of the model in a subdirectory, and is left alone there', async () => {
    expect(await statementsOf({ '1_Pooling/config.json': '{"hidden_size":3}' })).toEqual([]);
  });
});

describe('adapter_config.json', () => {
  it('names the base model and the way of tuning', async () => {
    const values = { base_model_name_or_path: 'a/b', peft_type: 'LORA', r: 8, task_type: null };
    const statements = [
      'ancestor=a/b adapter',
      'parameter:tune_method=lora',
      'hyperparameter:_undefined:lora_r=8',
    ];
    expect(await statementsOf({ 'adapter_config.json': JSON.stringify(values) })).toEqual(statements);
    expect(await statementsOf({ 'results/adapter_config.json': JSON.stringify(values) })).toEqual(statements);
  });

  it('calls a method that the taxonomy does not know an adapter', async () => {
    const values = JSON.stringify({ peft_type: 'IA3' });
    expect(await statementsOf({ 'adapter_config.json': values })).toEqual(['parameter:tune_method=adapter']);
  });
});

describe('the other settings', () => {
  it('give generation defaults', async () => {
    expect(await statementsOf({ 'generation_config.json': '{"temperature":0.6,"do_sample":true}' })).toEqual([
      'hyperparameter:_undefined:temperature=0.6',
      'hyperparameter:_undefined:do_sample=true',
    ]);
  });

  it('give the pipeline that several parts make up', async () => {
    const values = JSON.stringify({
      _class_name: 'StableDiffusionPipeline',
      unet: ['diffusers', 'UNet2DConditionModel'],
    });
    expect(await statementsOf({ 'model_index.json': values })).toEqual([
      'architecture=StableDiffusionPipeline',
    ]);
    expect(await statementsOf({ 'model_index.json': '{}' })).toEqual([]);
  });

  it('give the tokenizer, its limit where it is one, and whether there is a chat template', async () => {
    const values = { tokenizer_class: 'T', model_max_length: 512, chat_template: 'x' };
    expect(await statementsOf({ 'tokenizer_config.json': JSON.stringify(values) })).toEqual([
      'hyperparameter:tokenizer_class=T',
      'hyperparameter:_undefined:model_max_length=512',
      'cdx:ai-ml:model:template:chat=true'.replace('cdx:ai-ml:model:', ''),
    ]);
    expect(
      await statementsOf({ 'tokenizer_config.json': '{"model_max_length":1e30,"chat_template":null}' }),
    ).toEqual([]);
  });
});

describe('a settings file that is broken', () => {
  it.each<[string, Content, string]>([
    ['is cut', '{"model_type": "ll', 'G0201'],
    ['is a list', '[]', 'G0201'],
    ['is empty', '', 'G0201'],
    ['holds NaN', '{"a": NaN}', 'G0201'],
    ['is not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'G0201'],
    ['is nested a million deep', '['.repeat(1_000_000), 'G0201'],
    ['is larger than the limit', new Uint8Array(JSON_BYTES_MAX + 1), 'G0004'],
    ['has architectures that are no list', '{"architectures":"x"}', 'G0202'],
  ])('is an issue when it %s', async (_what, content, code) => {
    const { findings, issues } = await config.read(await artefactOf({ 'config.json': content }));
    expect(findings).toEqual([]);
    expect(issues).toEqual([expect.objectContaining({ code, file: 'config.json' })]);
  });

  it('never throws, whatever JSON it holds', async () => {
    const values = fc.dictionary(
      fc.constantFrom(
        'architectures',
        'model_type',
        'quantization_config',
        'text_config',
        'r',
        'peft_type',
        '__proto__',
      ),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const text = JSON.stringify(value);
        await config.read(
          await artefactOf({
            'config.json': text,
            'adapter_config.json': text,
            'tokenizer_config.json': text,
          }),
        );
      }),
      { numRuns: 200 },
    );
  });
});
