import type { Claim, Finding } from '../../finding.ts';
import { hyperparameter } from '../../hyperparameter.ts';
import { toIriReference } from '../../iri-reference.ts';
import { scalarText } from '../../plain-text.ts';
import { toSpdxId } from '../licence/spdx-id.ts';

/** Keys `<architecture>.<key>` and the hyperparameter each goes to (GGUF specification, "Architecture"). */
const SIZES: readonly (readonly [key: string, name: string])[] = [
  ['context_length', 'context_length'],
  ['embedding_length', 'hidden_size'],
  ['block_count', 'num_hidden_layers'],
  ['feed_forward_length', 'intermediate_size'],
  ['attention.head_count', 'num_attention_heads'],
  ['attention.head_count_kv', 'num_key_value_heads'],
  ['vocab_size', 'vocab_size'],
];

/** Names of `general.file_type` (GGUF specification); the number itself stands for one that is not listed. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  '0': 'F32',
  '1': 'F16',
  '2': 'Q4_0',
  '3': 'Q4_1',
  '7': 'Q8_0',
  '8': 'Q5_0',
  '9': 'Q5_1',
  '10': 'Q2_K',
  '11': 'Q3_K_S',
  '12': 'Q3_K_M',
  '13': 'Q3_K_L',
  '14': 'Q4_K_S',
  '15': 'Q4_K_M',
  '16': 'Q5_K_S',
  '17': 'Q5_K_M',
  '18': 'Q6_K',
  '32': 'BF16',
};

/** Base models and data sets of one file that are taken over; the keys are numbered from 0. */
const NUMBERED_MAX = 100;

/** Turns the metadata of a GGUF file into findings. */
export function describeMetadata(file: string, metadata: object): readonly Finding[] {
  const values = new Map<string, unknown>(Object.entries(metadata));
  const claims = [
    ...general(values),
    ...licence(values),
    ...sizes(values),
    ...lineage(values),
    ...lists(values),
  ];
  return claims.map(([key, claim]): Finding => ({ ...claim, from: `${file}#${key}` }));
}

type Keyed = readonly [key: string, claim: Claim];

function general(values: ReadonlyMap<string, unknown>): readonly Keyed[] {
  const claims: [string, (value: string) => Claim][] = [
    ['general.name', (value) => ({ kind: 'name', value })],
    ['general.version', (value) => ({ kind: 'version', value })],
    ['general.description', (value) => ({ kind: 'description', value })],
    ['general.architecture', (value) => ({ kind: 'family', value })],
    ['general.author', (value) => ({ kind: 'author', value })],
    ['general.organization', (value) => ({ kind: 'manufacturer', value })],
    [
      'general.file_type',
      (value) => {
        return {
          kind: 'card-property',
          name: hyperparameter('quantization'),
          value: fileType(value),
        };
      },
    ],
    [
      'tokenizer.ggml.model',
      (value) => {
        return { kind: 'card-property', name: hyperparameter('_undefined:tokenizer_model'), value };
      },
    ],
  ];
  return claims.flatMap(([key, claim]) => {
    const value = scalarText(values.get(key));
    return value === undefined ? [] : [[key, claim(value)] as const];
  });
}

function fileType(value: string): string {
  return (Object.hasOwn(FILE_TYPES, value) ? FILE_TYPES[value] : undefined) ?? `file type ${value}`;
}

function licence(values: ReadonlyMap<string, unknown>): readonly Keyed[] {
  const word = scalarText(values.get('general.license'));
  if (word === undefined) return [];
  const id = toSpdxId(word);
  const link = toIriReference(scalarText(values.get('general.license.link')) ?? '');
  const url = link === undefined ? {} : { url: link };
  const named = id === undefined ? { name: scalarText(values.get('general.license.name')) ?? word } : { id };
  return [
    ['general.license', { kind: 'licence', licence: { ...named, ...url, acknowledgement: 'declared' } }],
  ];
}

function sizes(values: ReadonlyMap<string, unknown>): readonly Keyed[] {
  const family = scalarText(values.get('general.architecture'));
  return SIZES.flatMap(([key, name]) => {
    const value = scalarText(values.get(`${family}.${key}`));
    return value === undefined
      ? []
      : [[`${family}.${key}`, { kind: 'card-property', name: hyperparameter(name), value }] as const];
  });
}

function lineage(values: ReadonlyMap<string, unknown>): readonly Keyed[] {
  const count = Math.min(Number(scalarText(values.get('general.base_model.count')) ?? 0), NUMBERED_MAX);
  return Array.from({ length: Math.max(0, count || 0) }).flatMap((_, index) => {
    const key = `general.base_model.${index}`;
    const url = scalarText(values.get(`${key}.repo_url`));
    // A repository on the hub names the model; `name` is only its title.
    const repo = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(url ?? '')?.[1];
    const name = repo ?? scalarText(values.get(`${key}.name`));
    const from = repo === undefined ? `${key}.name` : `${key}.repo_url`;
    return name === undefined ? [] : [[from, { kind: 'ancestor', ancestor: { name } }] as const];
  });
}

function lists(values: ReadonlyMap<string, unknown>): readonly Keyed[] {
  return [
    ...texts(values, 'general.languages').map((value): Keyed => {
      return ['general.languages', { kind: 'card-property', name: 'cdx:ai-ml:model:language', value }];
    }),
    ...texts(values, 'general.datasets').map(
      (name): Keyed => ['general.datasets', { kind: 'dataset', name }],
    ),
    ...texts(values, 'general.tags').map((value): Keyed => ['general.tags', { kind: 'tag', value }]),
  ];
}

function texts(values: ReadonlyMap<string, unknown>, key: string): readonly string[] {
  const value = values.get(key);
  if (!Array.isArray(value)) return [];
  return value.slice(0, NUMBERED_MAX).flatMap((item: unknown) => scalarText(item) ?? []);
}
