import { describe, expect, it } from 'vitest';
import { DIALECTS } from './dialects.ts';
import { statedOf } from './tests/stated.ts';
import type { Pairs } from './tests/told.ts';

const HYPER = 'cdx:ai-ml:model:hyperparameter:';
const CARD = 'genai:aibom:modelcard:';
const GGUF = ['syft:package:metadataType', 'gguf-file-header'] as const;
const SAFETENSORS = ['syft:package:metadataType', 'safetensors-model-info'] as const;
const HUB = ['cdx:ai:source', 'huggingface-api'] as const;
const SERVER = ['cisco-aibom:type', 'mcp_server'] as const;

/** Every rule: the property and value as written, what stands beside them, and the name and value as they are told. */
const ROWS: readonly (readonly [string, string, Pairs, string, string])[] = [
  ['cdx:ai-ml:model:language', 'es', [], 'cdx:ai-ml:model:language', 'es'],
  ['cdx:ai-ml:model:languages', 'es', [], 'cdx:ai-ml:model:language', 'es'],
  ['cdx:ai-ml:model:parameter:tune_method', 'lora', [], 'cdx:ai-ml:model:parameter:tune_method', 'lora'],
  ['cdx:ai-ml:model:parameter:tuning_method', 'lora', [], 'cdx:ai-ml:model:parameter:tune_method', 'lora'],
  ['cdx:ai-ml:model:parameter:hidden_size', '4096', [], `${HYPER}hidden_size`, '4096'],
  ['cdx:ai-ml:model:parameter:num_hidden_layers', '32', [], `${HYPER}num_hidden_layers`, '32'],
  [
    'cdx:ai-ml:tokenizer:parameter:vocab_size',
    '32000',
    [],
    'cdx:ai-ml:tokenizer:hyperparameter:vocab_size',
    '32000',
  ],
  [`${HYPER}d_model`, '512', [], `${HYPER}hidden_size`, '512'],
  [`${HYPER}num_layers`, '6', [], `${HYPER}num_hidden_layers`, '6'],
  ['cdx:ai:quantization', 'Q4_K_M', [], `${HYPER}quantization`, 'Q4_K_M'],
  ['cdx:ai:parameterCount', '7000000000', [], 'cdx:ai-ml:model:parameter:count', '7000000000'],
  ['cdx:ai:contextWindow', '8192', [], `${HYPER}context_length`, '8192'],
  ['cdx:ai:safetensors:parameterCount', '7000000000', [], 'cdx:ai-ml:model:parameter:count', '7000000000'],
  ['cdx:ai:safetensors:tensorType', 'BF16', [], `${HYPER}quantization`, 'BF16'],
  ['cdx:ai:artifactFormat', 'gguf', [], 'trasluz:portability:format', 'gguf'],
  ['cdx:ai:transportSecurity', 'https', [], 'trasluz:surface:encryption', 'tls'],
  ['cdx:ai:transportSecurity', 'insecure-http', [], 'trasluz:surface:encryption', 'none'],
  ['cdx:ai:modality', 'text-generation', [HUB], 'modelCard.modelParameters.task', 'text-generation'],
  ['cdx:gguf:language', 'eu', [], 'cdx:ai-ml:model:language', 'eu'],
  ['cdx:huggingface:language', 'gl', [], 'cdx:ai-ml:model:language', 'gl'],
  ['cdx:huggingface:co2EmissionsGrams', '42', [], 'trasluz:co2:grams', '42'],
  ['cdx:huggingface:gated', 'auto', [], 'trasluz:openness:weights', 'gated'],
  ['cdx:huggingface:gated', 'manual', [], 'trasluz:openness:weights', 'gated'],
  ['cdx:huggingface:gated', 'true', [], 'trasluz:openness:weights', 'gated'],
  ['huggingface:language', 'ca', [], 'cdx:ai-ml:model:language', 'ca'],
  ['huggingface:baseModel', 'acme/base', [], 'pedigree.ancestors[]', 'acme/base'],
  [`${CARD}vocabSize`, '1', [], `${HYPER}vocab_size`, '1'],
  [`${CARD}tokenizerClass`, 'T', [], `${HYPER}tokenizer_class`, 'T'],
  [`${CARD}contextLength`, '2', [], `${HYPER}context_length`, '2'],
  [`${CARD}embeddingLength`, '3', [], `${HYPER}hidden_size`, '3'],
  [`${CARD}blockCount`, '4', [], `${HYPER}num_hidden_layers`, '4'],
  [`${CARD}attentionHeadCount`, '5', [], `${HYPER}num_attention_heads`, '5'],
  [`${CARD}attentionHeadCountKV`, '6', [], `${HYPER}num_key_value_heads`, '6'],
  [`${CARD}feedForwardLength`, '7', [], `${HYPER}intermediate_size`, '7'],
  [`${CARD}vocab_size`, '8', [], `${HYPER}vocab_size`, '8'],
  [`${CARD}tokenizer_class`, 'U', [], `${HYPER}tokenizer_class`, 'U'],
  [`${CARD}quantizationFileType`, '7', [], `${HYPER}quantization`, 'Q8_0'],
  [`${CARD}modelCardExplainability`, 'SHAP', [], 'trasluz:model:explainability', 'SHAP'],
  ['nvidia:architecture:base_model', 'Base-1', [], 'pedigree.ancestors[]', 'Base-1'],
  ['nvidia:inference:hardware_units_types', 'H100', [], 'formulation → components[type=device]', 'H100'],
  ['nvidia:inference:training_duration_hardware', '1200', [], 'trasluz:training:accelerator-hours', '1200'],
  ['nvidia:inference:compute_operations', '1e24', [], 'trasluz:training:compute-flop', '1e24'],
  ['cisco-aibom:transport', 'stdio', [SERVER], 'trasluz:tool:transport', 'stdio'],
  ['mondoo:model:quantization', 'F16', [], `${HYPER}quantization`, 'F16'],
  ['mondoo:model:parameterSize', '7B', [], 'cdx:ai-ml:model:parameter:count', '7B'],
  ['mondoo:model:format', 'gguf', [], 'trasluz:portability:format', 'gguf'],
  ['mondoo:model:format', 'safetensors', [], 'trasluz:portability:format', 'safetensors'],
  ['mondoo:mcp:command', 'npx server', [], 'trasluz:tool:transport', 'stdio'],
  ['aibom.confidence', 'inferred', [['aibom.evidence.source', 'env']], 'trasluz:fact:level', 'inferred'],
  [
    'k8s-aibom:confidence',
    'inferred',
    [['k8s-aibom:evidence:source', 'env']],
    'trasluz:fact:level',
    'inferred',
  ],
  ['syft:package:metadataType', 'gguf-file-header', [], 'trasluz:portability:format', 'gguf'],
  ['syft:package:metadataType', 'safetensors-model-info', [], 'trasluz:portability:format', 'safetensors'],
  ['syft:metadata:parameters', '8030261312', [GGUF], 'cdx:ai-ml:model:parameter:count', '8030261312'],
  ['syft:metadata:parameters', '8030261312', [SAFETENSORS], 'cdx:ai-ml:model:parameter:count', '8030261312'],
  ['syft:metadata:quantization', 'Q4_0', [GGUF], `${HYPER}quantization`, 'Q4_0'],
  [
    'syft:metadata:architecture',
    'llama',
    [SAFETENSORS],
    'modelCard.modelParameters.modelArchitecture',
    'llama',
  ],
];

/** What the view makes of the first property of a row. */
const first = (property: string, value: string, beside: Pairs) => statedOf([property, value], ...beside)[0];

describe('every rule of the dialects', () => {
  it('has a row below', () => {
    expect(new Set(DIALECTS.map(({ property }) => property))).toEqual(
      new Set(ROWS.map(([property]) => property)),
    );
  });

  it.each(ROWS)('tells %s = %s, beside %j, as %s = %s', (property, value, beside, name, told) => {
    const statedAs = property === name ? undefined : property;
    const stated = first(property, value, beside);
    expect(stated?.slice(0, 2)).toEqual([name, told]);
    // A list of our own that is split keeps its name; anything else keeps the name that was written.
    expect([statedAs, property]).toContain(stated?.[2]);
  });

  it.each(ROWS.filter(([, , beside]) => beside.length > 0))(
    'does not tell %s = %s alone, for it needs %j',
    (property, value) => {
      expect(first(property, value, [])).toEqual([property, value, undefined]);
    },
  );

  it.each(ROWS.filter(([, , beside]) => beside.length > 0))(
    'does not tell %s = %s where %j is written otherwise',
    (property, value, beside) => {
      const renamed = beside.map(([name, text]) => [`${name}s`, text] as const);
      expect(first(property, value, renamed)).toEqual([property, value, undefined]);
    },
  );

  it.each(ROWS)('takes no other name for %s', (property, value, beside) => {
    const near = [
      property.toUpperCase(),
      `${property}s`,
      ` ${property}`,
      `x${property}`,
      property.slice(0, -1),
      property.replaceAll(':', '.'),
    ];
    for (const name of near) {
      if (DIALECTS.some((rule) => rule.property === name)) continue;
      expect(first(name, value, beside), name).toEqual([name, value, undefined]);
    }
  });
});

describe('values that a rule does not know', () => {
  it.each<[string, string, Pairs]>([
    ['cdx:ai:artifactFormat', 'safetensors', []],
    ['cdx:ai:artifactFormat', 'GGUF', []],
    ['cdx:ai:artifactFormat', 'modelfile', []],
    ['cdx:ai:transportSecurity', 'local-only', []],
    ['cdx:ai:transportSecurity', 'unknown', []],
    ['cdx:ai:transportSecurity', 'HTTPS', []],
    ['cdx:huggingface:gated', 'false', []],
    ['cdx:huggingface:gated', 'True', []],
    ['cdx:huggingface:gated', '1', []],
    [`${CARD}quantizationFileType`, '4', []],
    [`${CARD}quantizationFileType`, '5', []],
    [`${CARD}quantizationFileType`, '6', []],
    [`${CARD}quantizationFileType`, '19', []],
    [`${CARD}quantizationFileType`, '-1', []],
    [`${CARD}quantizationFileType`, '07', []],
    [`${CARD}quantizationFileType`, '7.0', []],
    [`${CARD}quantizationFileType`, 'Q8_0', []],
    ['mondoo:model:format', 'onnx', []],
    ['mondoo:model:format', 'Gguf', []],
    ['cisco-aibom:transport', 'sse', [SERVER]],
    ['cisco-aibom:transport', 'http', [SERVER]],
    ['cisco-aibom:transport', 'stdio', [['cisco-aibom:type', 'mcp_client']]],
    ['cisco-aibom:transport', 'stdio', [['cisco-aibom:type', 'MCP_SERVER']]],
    ['aibom.confidence', 'declared', [['aibom.evidence.source', 'env']]],
    ['aibom.confidence', 'inferred', [['k8s-aibom:evidence:source', 'env']]],
    ['k8s-aibom:confidence', 'observed', [['k8s-aibom:evidence:source', 'env']]],
    ['syft:package:metadataType', 'rpm-db-entry', []],
    ['syft:metadata:parameters', '0', [GGUF]],
    ['syft:metadata:parameters', '1', [['syft:package:metadataType', 'python-package']]],
    ['syft:metadata:architecture', 'amd64', [['syft:package:metadataType', 'dpkg-db-entry']]],
    ['cdx:ai:modality', 'text', [['cdx:ai:source', 'local-artifact']]],
    ['cdx:ai:modality', 'text', [['cdx:ai:source', 'HuggingFace-API']]],
    ...['toString', '__proto__', 'constructor', 'hasOwnProperty'].flatMap(
      (value): [string, string, Pairs][] => [
        ['cdx:huggingface:gated', value, []],
        [`${CARD}quantizationFileType`, value, []],
        ['mondoo:model:format', value, []],
      ],
    ),
  ])('leave %s = %s beside %j as it stands', (property, value, beside) => {
    expect(first(property, value, beside)).toEqual([property, value, undefined]);
  });
});

describe('the file types of the GGUF specification', () => {
  it.each([
    ['0', 'F32'],
    ['1', 'F16'],
    ['2', 'Q4_0'],
    ['3', 'Q4_1'],
    ['7', 'Q8_0'],
    ['8', 'Q5_0'],
    ['9', 'Q5_1'],
    ['10', 'Q2_K'],
    ['11', 'Q3_K_S'],
    ['12', 'Q3_K_M'],
    ['13', 'Q3_K_L'],
    ['14', 'Q4_K_S'],
    ['15', 'Q4_K_M'],
    ['16', 'Q5_K_S'],
    ['17', 'Q5_K_M'],
    ['18', 'Q6_K'],
  ])('name %s as %s', (number, name) => {
    expect(first(`${CARD}quantizationFileType`, number, [])?.slice(0, 2)).toEqual([
      `${HYPER}quantization`,
      name,
    ]);
  });
});
