import { describe, expect, it } from 'vitest';
import { describeMetadata } from './metadata.ts';

/** What a file with this metadata states, one line for each claim: place, then what it says. */
function stated(metadata: object): readonly string[] {
  return describeMetadata('m.gguf', metadata).map(({ from, kind, ...claim }) => {
    const text = 'value' in claim ? claim.value : JSON.stringify(Object.values(claim)[0]);
    const name = 'name' in claim && 'value' in claim ? ` ${claim.name.replace('cdx:ai-ml:model:', '')}` : '';
    return `${from.replace('m.gguf#', '')}: ${kind}${name} ${text}`;
  });
}

describe('describeMetadata', () => {
  it.each<[key: string, value: unknown, line: string | undefined]>([
    ['general.name', 'Sparrow', 'general.name: name Sparrow'],
    ['general.name', ' Spar\u202erow\n', 'general.name: name Sparrow'],
    ['general.name', '', undefined],
    ['general.name', ['Sparrow'], undefined],
    ['general.version', 'v1.2', 'general.version: version v1.2'],
    ['general.version', 3, 'general.version: version 3'],
    ['general.description', 'A bird', 'general.description: description A bird'],
    ['general.architecture', 'llama', 'general.architecture: family llama'],
    ['general.author', 'Ada', 'general.author: author Ada'],
    ['general.organization', 'ACME', 'general.organization: manufacturer ACME'],
    [
      'tokenizer.ggml.model',
      'gpt2',
      'tokenizer.ggml.model: card-property hyperparameter:_undefined:tokenizer_model gpt2',
    ],
    ['general.finetune', 'instruct', undefined],
    ['general.basename', 'Sparrow', undefined],
    ['__proto__', 'x', undefined],
  ])('of %s = %j', (key, value, line) => {
    expect(stated(Object.fromEntries([[key, value]]))).toEqual(line === undefined ? [] : [line]);
  });

  it.each<[type: unknown, text: string]>([
    [0, 'F32'],
    [1, 'F16'],
    [2, 'Q4_0'],
    [3, 'Q4_1'],
    [7, 'Q8_0'],
    [8, 'Q5_0'],
    [9, 'Q5_1'],
    [10, 'Q2_K'],
    [11, 'Q3_K_S'],
    [12, 'Q3_K_M'],
    [13, 'Q3_K_L'],
    [14, 'Q4_K_S'],
    [15, 'Q4_K_M'],
    [16, 'Q5_K_S'],
    [17, 'Q5_K_M'],
    [18, 'Q6_K'],
    [32, 'BF16'],
    [4, 'file type 4'],
    [999, 'file type 999'],
    [15n, 'Q4_K_M'],
    ['constructor', 'file type constructor'],
    ['__proto__', 'file type __proto__'],
  ])('names the file type %s', (type, text) => {
    expect(stated({ 'general.file_type': type })).toEqual([
      `general.file_type: card-property hyperparameter:quantization ${text}`,
    ]);
  });

  it.each<[key: string, name: string]>([
    ['context_length', 'context_length'],
    ['embedding_length', 'hidden_size'],
    ['block_count', 'num_hidden_layers'],
    ['feed_forward_length', 'intermediate_size'],
    ['attention.head_count', 'num_attention_heads'],
    ['attention.head_count_kv', 'num_key_value_heads'],
    ['vocab_size', 'vocab_size'],
  ])('takes the size %s under the name of the architecture, and no other', (key, name) => {
    const metadata = { 'general.architecture': 'phi', [`phi.${key}`]: 12n, [`llama.${key}`]: 99n };
    expect(stated(metadata)).toEqual([
      'general.architecture: family phi',
      `phi.${key}: card-property hyperparameter:${name} 12`,
    ]);
    expect(stated({ [`phi.${key}`]: 12n })).toEqual([]);
  });

  it('takes no size that is a list, such as heads that differ by layer', () => {
    const metadata = { 'general.architecture': 'phi', 'phi.attention.head_count_kv': [8, 4] };
    expect(stated(metadata)).toEqual(['general.architecture: family phi']);
  });
});

describe('describeMetadata, on the licence', () => {
  it.each<[metadata: object, licence: object | undefined]>([
    [{ 'general.license': 'mit' }, { id: 'MIT', acknowledgement: 'declared' }],
    [{ 'general.license': 'Apache-2.0' }, { id: 'Apache-2.0', acknowledgement: 'declared' }],
    [{ 'general.license': 'llama3' }, { name: 'llama3', acknowledgement: 'declared' }],
    [
      { 'general.license': 'other', 'general.license.name': 'acme-1' },
      { name: 'acme-1', acknowledgement: 'declared' },
    ],
    [
      { 'general.license': 'mit', 'general.license.name': 'MIT License' },
      { id: 'MIT', acknowledgement: 'declared' },
    ],
    [
      { 'general.license': 'mit', 'general.license.link': 'https://acme.example/l' },
      { id: 'MIT', url: 'https://acme.example/l', acknowledgement: 'declared' },
    ],
    [
      { 'general.license': 'mit', 'general.license.link': 'no link' },
      { id: 'MIT', acknowledgement: 'declared' },
    ],
    [{ 'general.license.name': 'acme-1' }, undefined],
    [{ 'general.license': ['mit'] }, undefined],
  ])('reads %j', (metadata, licence) => {
    const findings = describeMetadata('m.gguf', metadata);
    expect(findings).toEqual(
      licence === undefined ? [] : [{ kind: 'licence', licence, from: 'm.gguf#general.license' }],
    );
  });
});

describe('describeMetadata, on base models and lists', () => {
  const base = (count: unknown, members: object = {}): object => ({
    'general.base_model.count': count,
    ...members,
  });

  it.each<[what: string, metadata: object, lines: readonly string[]]>([
    [
      'a name',
      base(1, { 'general.base_model.0.name': 'Egg' }),
      ['general.base_model.0.name: ancestor {"name":"Egg"}'],
    ],
    [
      'a repository, which names the model better than its title',
      base(1, {
        'general.base_model.0.name': 'Egg',
        'general.base_model.0.repo_url': 'https://huggingface.co/acme/egg/',
      }),
      ['general.base_model.0.repo_url: ancestor {"name":"acme/egg"}'],
    ],
    [
      'a repository of another place, which is no name',
      base(1, {
        'general.base_model.0.name': 'Egg',
        'general.base_model.0.repo_url': 'https://x.example/a/b',
      }),
      ['general.base_model.0.name: ancestor {"name":"Egg"}'],
    ],
    [
      'a repository of another place alone',
      base(1, { 'general.base_model.0.repo_url': 'https://huggingface.co.x.example/a/b' }),
      [],
    ],
    [
      'fewer than are numbered',
      base(1, { 'general.base_model.0.name': 'A', 'general.base_model.1.name': 'B' }),
      ['general.base_model.0.name: ancestor {"name":"A"}'],
    ],
    ['a count of none', base(0, { 'general.base_model.0.name': 'A' }), []],
    ['a negative count', base(-5, { 'general.base_model.0.name': 'A' }), []],
    ['a count that is no number', base('many', { 'general.base_model.0.name': 'A' }), []],
    ['no count', { 'general.base_model.0.name': 'A' }, []],
    [
      'an enormous count',
      base(2n ** 63n, { 'general.base_model.99.name': 'A', 'general.base_model.100.name': 'B' }),
      ['general.base_model.99.name: ancestor {"name":"A"}'],
    ],
    [
      'a half',
      base(1.5, { 'general.base_model.0.name': 'A' }),
      ['general.base_model.0.name: ancestor {"name":"A"}'],
    ],
  ])('reads %s', (_what, metadata, lines) => {
    expect(stated(metadata)).toEqual(lines);
  });

  it('reads languages, data sets and tags, and of each list only so many texts', () => {
    expect(
      stated({
        'general.languages': ['en', 7, '', ['x'], null],
        'general.datasets': ['acme/words'],
        'general.tags': ['bird'],
      }),
    ).toEqual([
      'general.languages: card-property language en',
      'general.languages: card-property language 7',
      'general.datasets: dataset "acme/words"',
      'general.tags: tag bird',
    ]);
    expect(stated({ 'general.tags': 'bird' })).toEqual([]);
    expect(stated({ 'general.tags': Array.from({ length: 101 }, (_, at) => `t${at}`) })).toHaveLength(100);
  });
});
