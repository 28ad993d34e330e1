import type { JsonObject } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../source.ts';
import { readAdapterConfig } from './adapter-config.ts';
import { readGenerationConfig } from './generation-config.ts';
import { readModelConfig } from './model-config.ts';
import { readPipelineIndex } from './pipeline-index.ts';
import { readTokenizerConfig } from './tokenizer-config.ts';

/** Each finding on a line: the member it came from, and what it says. */
function lines({ findings }: Reading): readonly string[] {
  return findings.map(({ from, kind, ...claim }) => {
    const member = from.replace('x.json#', '');
    if ('ancestor' in claim) return `${member}: ${Object.values(claim.ancestor).join(' ')}`;
    if (!('value' in claim)) return `${member}: ${kind}`;
    const name =
      'name' in claim ? claim.name.replace('cdx:ai-ml:model:', '').replace('hyperparameter:', '') : kind;
    return `${member}: ${name}=${claim.value}`;
  });
}

describe('readModelConfig', () => {
  it.each<[member: string, said: readonly string[]]>([
    ['hidden_size', ['hidden_size']],
    ['d_model', ['hidden_size']],
    ['n_embd', ['hidden_size']],
    ['num_hidden_layers', ['num_hidden_layers']],
    ['n_layer', ['num_hidden_layers']],
    ['num_attention_heads', ['num_attention_heads']],
    ['num_key_value_heads', ['num_key_value_heads']],
    ['intermediate_size', ['intermediate_size']],
    ['vocab_size', ['vocab_size']],
    ['max_position_embeddings', ['max_position_embeddings', 'context_length']],
    ['n_positions', ['max_position_embeddings', 'context_length']],
    ['torch_dtype', ['_undefined:dtype']],
    ['dtype', ['_undefined:dtype']],
    ['transformers_version', ['_undefined:transformers_version']],
    ['n_head', []],
    ['initializer_range', []],
    ['_name_or_path', []],
    ['bos_token_id', []],
  ])('takes over the member %s as %j', (member, said) => {
    const reading = readModelConfig('x.json', { [member]: 9 });
    expect(lines(reading)).toEqual(said.map((name) => `${member}: ${name}=9`));
    expect(reading.issues).toEqual([]);
  });

  it.each<[values: JsonObject, said: readonly string[]]>([
    [{ architectures: ['A', 'B'] }, ['architectures: architecture=A']],
    [{ architectures: [] }, []],
    [{ architectures: [null, 'B'] }, []],
    [{ architectures: [{ a: 1 }] }, []],
    [{ model_type: 'bert' }, ['model_type: family=bert']],
    [{ model_type: ['bert'] }, []],
    [{ text_config: { model_type: 'bert', vocab_size: 7 } }, ['vocab_size: vocab_size=7']],
    [{ text_config: { vocab_size: 7 }, vocab_size: 8 }, ['vocab_size: vocab_size=8']],
    [{ text_config: 'x', vocab_size: 8 }, ['vocab_size: vocab_size=8']],
    [
      { quantization_config: { quant_method: 'awq', bits: 4, group_size: 128 } },
      ['quantization_config: quantization=quant_method=awq bits=4 group_size=128'],
    ],
    [
      { quantization_config: { load_in_4bit: true, load_in_8bit: false, bnb_4bit_quant_type: 'nf4' } },
      ['quantization_config: quantization=load_in_4bit=true bnb_4bit_quant_type=nf4'],
    ],
    [{ quantization_config: { fmt: 'e4m3', unknown: 1 } }, ['quantization_config: quantization=fmt=e4m3']],
    [{ quantization_config: { load_in_4bit: false } }, []],
    [{ quantization_config: { bits: [4] } }, []],
    [{ quantization_config: 'int8' }, []],
    [{}, []],
  ])('of %j', (values, said) => {
    expect(lines(readModelConfig('x.json', values))).toEqual(said);
  });

  it.each<[value: JsonObject[string], found: string]>([
    ['BertModel', 'string BertModel'],
    [{ 0: 'BertModel' }, 'a map'],
    [null, 'null'],
    [7, 'number 7'],
  ])('names architectures that are %j, and reads on', (value, found) => {
    const { findings, issues } = readModelConfig('x.json', { architectures: value, model_type: 'bert' });
    expect(findings).toEqual([{ kind: 'family', value: 'bert', from: 'x.json#model_type' }]);
    expect(issues).toEqual([
      {
        code: 'G0202',
        file: 'x.json',
        place: 'architectures',
        message: 'Left out "architectures" of "x.json", which is no list',
        found,
        expected: 'a list of class names',
      },
    ]);
  });
});

describe('readAdapterConfig', () => {
  it.each<[values: JsonObject, said: readonly string[]]>([
    [{ base_model_name_or_path: 'a/b' }, ['base_model_name_or_path: a/b adapter']],
    [{ base_model_name_or_path: '/data/base' }, ['base_model_name_or_path: /data/base adapter']],
    [{ base_model_name_or_path: '' }, []],
    [{ base_model_name_or_path: null }, []],
    [{ peft_type: 'LORA' }, ['peft_type: parameter:tune_method=lora']],
    [{ peft_type: 'PROMPT_TUNING' }, ['peft_type: parameter:tune_method=prompt']],
    [{ peft_type: 'IA3' }, ['peft_type: parameter:tune_method=adapter']],
    [{ peft_type: 'lora' }, ['peft_type: parameter:tune_method=adapter']],
    [{ peft_type: 'constructor' }, ['peft_type: parameter:tune_method=adapter']],
    [{ peft_type: '__proto__' }, ['peft_type: parameter:tune_method=adapter']],
    [{ peft_type: 'toString' }, ['peft_type: parameter:tune_method=adapter']],
    [{ peft_type: null }, []],
    [
      { r: 8, lora_alpha: 16, task_type: 'CAUSAL_LM' },
      [
        'r: _undefined:lora_r=8',
        'lora_alpha: _undefined:lora_alpha=16',
        'task_type: _undefined:adapter_task_type=CAUSAL_LM',
      ],
    ],
    [{ target_modules: ['q'] }, []],
    [{}, []],
  ])('of %j', (values, said) => {
    const reading = readAdapterConfig('x.json', values);
    expect(lines(reading)).toEqual(said);
    expect(reading.issues).toEqual([]);
  });
});

describe('readGenerationConfig', () => {
  it.each([
    'temperature',
    'top_p',
    'top_k',
    'repetition_penalty',
    'max_new_tokens',
    'max_length',
    'do_sample',
  ])('takes over %s, which has no official name', (member) => {
    const reading = readGenerationConfig('x.json', { [member]: 0.5 });
    expect(lines(reading)).toEqual([`${member}: _undefined:${member}=0.5`]);
  });

  it.each<JsonObject>([{}, { eos_token_id: [1, 2] }, { temperature: null }, { top_p: [0.9] }])(
    'of %j',
    (values) => {
      expect(readGenerationConfig('x.json', values)).toEqual({ findings: [], issues: [] });
    },
  );
});

describe('readTokenizerConfig', () => {
  const chat = 'chat_template: template:chat=true';

  it.each<[values: JsonObject, said: readonly string[]]>([
    [{ tokenizer_class: 'T' }, ['tokenizer_class: tokenizer_class=T']],
    [{ model_max_length: 512 }, ['model_max_length: _undefined:model_max_length=512']],
    [{ model_max_length: 1_000_000_000 }, ['model_max_length: _undefined:model_max_length=1000000000']],
    [{ model_max_length: 1_000_000_001 }, []],
    [{ model_max_length: 1e30 }, []],
    [{ model_max_length: '512' }, []],
    [{ chat_template: '{{ messages }}' }, [chat]],
    [{ chat_template: [{ name: 'default', template: 'x' }] }, [chat]],
    [{ chat_template: null }, []],
    [{ added_tokens_decoder: {} }, []],
  ])('of %j', (values, said) => {
    expect(lines(readTokenizerConfig('x.json', values))).toEqual(said);
  });

  it('leaves the settings as they were', () => {
    const values = Object.freeze({ model_max_length: 1e30 });
    readTokenizerConfig('x.json', values);
    expect(values).toEqual({ model_max_length: 1e30 });
  });
});

describe('readPipelineIndex', () => {
  it.each<[values: JsonObject, said: readonly string[]]>([
    [{ _class_name: 'FluxPipeline' }, ['_class_name: architecture=FluxPipeline']],
    [{ _class_name: ['diffusers', 'FluxPipeline'] }, []],
    [{ class_name: 'FluxPipeline' }, []],
    [{}, []],
  ])('of %j', (values, said) => {
    expect(lines(readPipelineIndex('x.json', values))).toEqual(said);
  });
});
