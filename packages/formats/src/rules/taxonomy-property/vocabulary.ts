import { ownProperty } from '@trasluz/bom';

/** What the value of a property may be. */
export type Allowed = readonly string[] | 'boolean' | 'date' | 'integer' | 'number' | 'lei';

const YES_NO_UNKNOWN = ['true', 'false', 'unknown'] as const;
const OPENNESS = ['open', 'gated', 'closed', 'unknown'] as const;

/** Values of our own properties, docs: standards §G; names without the namespace. Others take any text. */
const OWN: Readonly<Record<string, Allowed>> = {
  'fact:level': ['measured', 'attested', 'third-party', 'vendor-claimed', 'inferred'],
  'training:phase': [
    'pretrain',
    'continued-pretrain',
    'sft',
    'rlhf',
    'dpo',
    'distillation',
    'fine-tune',
    'quantise',
    'evaluate',
  ],
  'training:compute-flop': 'number',
  'training:accelerator-hours': 'number',
  'inference:compute-flop': 'number',
  'openness:weights': OPENNESS,
  'openness:architecture': OPENNESS,
  'openness:data': OPENNESS,
  'openness:training-code': OPENNESS,
  'model:safety-risk': ['serious', 'high', 'medium', 'low'],
  'dataset:role': [
    'pretrain',
    'fine-tune',
    'alignment',
    'validation',
    'test',
    'evaluation',
    'rag',
    'calibration',
  ],
  'dataset:acquisition': [
    'public-dataset',
    'licensed',
    'private-third-party',
    'web-crawl',
    'user-data',
    'synthetic',
    'own',
    'other',
  ],
  'dataset:modality': ['text', 'image', 'audio', 'video', 'code', 'tabular', 'other'],
  'copy:role': ['primary', 'replica', 'cache', 'escrow'],
  'copy:verified-at': 'date',
  'hw:attestation': ['device', 'instance', 'operator-claim', 'none-found', 'unknown'],
  'hw:confidential-compute': ['on', 'off', 'unsupported', 'unknown'],
  'hw:secure-boot': YES_NO_UNKNOWN,
  'hw:measured-boot': YES_NO_UNKNOWN,
  'hw:svn': 'integer',
  'hw:fw-update:authority': ['customer', 'cloud-operator', 'vendor', 'mixed', 'unknown'],
  'hw:fw-update:rollback-protection': YES_NO_UNKNOWN,
  'hw:fw-update:customer-approval': YES_NO_UNKNOWN,
  'id:lei': 'lei',
  phase: ['training', 'inference', 'both', 'storage'],
  'data:retention-days': 'integer',
  'data:training-use': ['yes', 'no', 'opt-in', 'opt-out'],
  'resilience:substitutability': ['not-substitutable', 'highly-complex', 'medium', 'easily'],
  'portability:runtime': ['cuda', 'neuron', 'rocm', 'xla-tpu', 'onnx', 'cpu'],
  'portability:format': ['safetensors', 'gguf', 'onnx', 'neuron-compiled', 'tensorrt-engine', 'pickle'],
  'kpi:availability-slo': 'number',
  'kpi:p95-latency-ms': 'number',
};

/** Values of official properties, CycloneDX property taxonomy of 2026-06-29. */
const OFFICIAL: Readonly<Record<string, Allowed>> = {
  'cdx:ai-ml:model:template:prompt': 'boolean',
  'cdx:ai-ml:model:template:chat': 'boolean',
  'cdx:ai-ml:model:parameter:tune_method': [
    'full',
    'sft',
    'rlhf',
    'adapter',
    'prompt',
    'lora',
    'alora',
    'qlora',
  ],
  'cdx:device:quantity': 'integer',
  'cdx:reproducible': 'boolean',
};

/** What each known property may say; a map, because a document may well have a property called "constructor". */
export const VOCABULARY: ReadonlyMap<string, Allowed> = new Map([
  ...Object.entries(OFFICIAL),
  ...Object.entries(OWN).map(([name, allowed]): [string, Allowed] => [ownProperty(name), allowed]),
]);
