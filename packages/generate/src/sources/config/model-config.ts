import { type JsonObject, listAt, objectAt } from '@trasluz/bom';
import type { Claim, Finding } from '../../finding.ts';
import { hyperparameter, hyperparameterClaims } from '../../hyperparameter.ts';
import { kindOf, scalarText } from '../../plain-text.ts';
import type { Reading } from '../../source.ts';

/** Members of `config.json` and the official hyperparameter name each goes to. Only names whose sense is the same. */
const MEMBERS: readonly (readonly [member: string, name: string])[] = [
  ['hidden_size', 'hidden_size'],
  ['d_model', 'hidden_size'],
  ['n_embd', 'hidden_size'],
  ['num_hidden_layers', 'num_hidden_layers'],
  ['n_layer', 'num_hidden_layers'],
  ['num_attention_heads', 'num_attention_heads'],
  ['num_key_value_heads', 'num_key_value_heads'],
  ['intermediate_size', 'intermediate_size'],
  ['vocab_size', 'vocab_size'],
  ['max_position_embeddings', 'max_position_embeddings'],
  ['n_positions', 'max_position_embeddings'],
  ['max_position_embeddings', 'context_length'],
  ['n_positions', 'context_length'],
  ['torch_dtype', '_undefined:dtype'],
  ['dtype', '_undefined:dtype'],
  ['transformers_version', '_undefined:transformers_version'],
];

/** Members of `quantization_config` that make up the text of the quantization. */
const QUANTIZATION_MEMBERS = [
  'quant_method',
  'bits',
  'load_in_4bit',
  'load_in_8bit',
  'bnb_4bit_quant_type',
  'group_size',
  'fmt',
];

/** Reads `config.json`: architecture, family, sizes, quantization. Nested text settings of multimodal models too. */
export function readModelConfig(file: string, values: JsonObject): Reading {
  const text = objectAt(values, 'text_config') ?? {};
  const merged: JsonObject = { ...text, ...values };
  const claims = [...architecture(values), ...hyperparameterClaims(merged, MEMBERS), ...quantization(values)];
  const findings = claims.map(([member, claim]): Finding => ({ ...claim, from: `${file}#${member}` }));
  const wrong = values['architectures'] !== undefined && !Array.isArray(values['architectures']);
  if (!wrong) return { findings, issues: [] };
  const found = kindOf(values['architectures']);
  const message = `Left out "architectures" of "${file}", which is no list`;
  const issue = {
    code: 'G0202',
    file,
    place: 'architectures',
    message,
    found,
    expected: 'a list of class names',
  } as const;
  return { findings, issues: [issue] };
}

function architecture(values: JsonObject): readonly (readonly [string, Claim])[] {
  const name = scalarText(listAt(values, 'architectures')[0]);
  const family = scalarText(values['model_type']);
  return [
    ...(name === undefined ? [] : [['architectures', { kind: 'architecture', value: name }] as const]),
    ...(family === undefined ? [] : [['model_type', { kind: 'family', value: family }] as const]),
  ];
}

function quantization(values: JsonObject): readonly (readonly [string, Claim])[] {
  const settings = objectAt(values, 'quantization_config');
  if (settings === undefined) return [];
  const parts = QUANTIZATION_MEMBERS.flatMap((member) => {
    const value = scalarText(settings[member]);
    return value === undefined || value === 'false' ? [] : [`${member}=${value}`];
  });
  if (parts.length === 0) return [];
  const name = hyperparameter('quantization');
  return [['quantization_config', { kind: 'card-property', name, value: parts.join(' ') }]];
}
