import { describe, expect, it } from 'vitest';
import { componentWith, documentWith, validateObject } from '../../tests/documents.ts';
import { VOCABULARY } from './vocabulary.ts';

const NUMBER = 'a number, such as "8.6e23"';
const COUNT = 'a whole number';
const BOOLEAN = '"true" or "false"';
const DATE = 'a date as RFC 3339 writes it';
const TRAINING =
  '"pretrain", "continued-pretrain", "sft", "rlhf", "dpo", "distillation", "fine-tune", "quantise", "evaluate"';
const ROLES =
  '"pretrain", "fine-tune", "alignment", "validation", "test", "evaluation", "rag", "calibration"';
const ACQUISITION =
  '"public-dataset", "licensed", "private-third-party", "web-crawl", "user-data", "synthetic", "own", "other"';
const TUNING = '"full", "sft", "rlhf", "adapter", "prompt", "lora", "alora", "qlora"';
const FORMATS = '"safetensors", "gguf", "onnx", "neuron-compiled", "tensorrt-engine", "pickle"';
const UPDATERS = '"customer", "cloud-operator", "vendor", "mixed", "unknown"';
const LEVELS = '"measured", "attested", "third-party", "vendor-claimed", "inferred"';
const MODALITIES = '"text", "image", "audio", "video", "code", "tabular", "other"';
const ATTESTED = '"device", "instance", "operator-claim", "none-found", "unknown"';
const OPENNESS = '"open", "gated", "closed", "unknown"';
const YES_NO = '"true", "false", "unknown"';

/** Every property with a vocabulary: one value of it, one that is nearly one, and what is expected instead. */
const ROWS: readonly (readonly [name: string, good: string, bad: string, expected: string])[] = [
  ['trasluz:fact:level', 'third-party', 'third party', `one of ${LEVELS}`],
  ['trasluz:training:phase', 'continued-pretrain', 'train', `one of ${TRAINING}`],
  ['trasluz:training:compute-flop', '8.6e23', '8.6×10^23', NUMBER],
  ['trasluz:training:accelerator-hours', '1840000', '1,840,000', NUMBER],
  ['trasluz:inference:compute-flop', '2E9', '2 GFLOP', NUMBER],
  ['trasluz:openness:weights', 'gated', 'Open', `one of ${OPENNESS}`],
  ['trasluz:openness:architecture', 'open', 'public', `one of ${OPENNESS}`],
  ['trasluz:openness:data', 'closed', 'no', `one of ${OPENNESS}`],
  ['trasluz:openness:training-code', 'open', 'true', `one of ${OPENNESS}`],
  ['trasluz:model:safety-risk', 'serious', 'critical', 'one of "serious", "high", "medium", "low"'],
  ['trasluz:dataset:role', 'alignment', 'training', `one of ${ROLES}`],
  ['trasluz:dataset:acquisition', 'web-crawl', 'crawl', `one of ${ACQUISITION}`],
  ['trasluz:dataset:modality', 'tabular', 'texts', `one of ${MODALITIES}`],
  ['trasluz:copy:role', 'escrow', 'backup', 'one of "primary", "replica", "cache", "escrow"'],
  ['trasluz:copy:verified-at', '2026-11-20', '20.11.2026', DATE],
  ['trasluz:hw:attestation', 'none-found', 'none', `one of ${ATTESTED}`],
  ['trasluz:hw:confidential-compute', 'unsupported', 'yes', 'one of "on", "off", "unsupported", "unknown"'],
  ['trasluz:hw:secure-boot', 'true', 'enabled', `one of ${YES_NO}`],
  ['trasluz:hw:measured-boot', 'false', 'off', `one of ${YES_NO}`],
  ['trasluz:hw:svn', '12', '1.2', COUNT],
  ['trasluz:hw:fw-update:authority', 'cloud-operator', 'operator', `one of ${UPDATERS}`],
  ['trasluz:hw:fw-update:rollback-protection', 'true', 'yes', `one of ${YES_NO}`],
  ['trasluz:hw:fw-update:customer-approval', 'false', 'required', `one of ${YES_NO}`],
  ['trasluz:id:lei', '5493001KJTIIGC8Y1R12', '5493001KJTIIGC8Y1R1', '20 letters and digits, ISO 17442'],
  ['trasluz:phase', 'both', 'train', 'one of "training", "inference", "both", "storage"'],
  ['trasluz:data:retention-days', '30', '30 days', COUNT],
  ['trasluz:data:training-use', 'opt-out', 'optout', 'one of "yes", "no", "opt-in", "opt-out"'],
  [
    'trasluz:resilience:substitutability',
    'highly-complex',
    'hard',
    'one of "not-substitutable", "highly-complex", "medium", "easily"',
  ],
  [
    'trasluz:portability:runtime',
    'xla-tpu',
    'CUDA',
    'one of "cuda", "neuron", "rocm", "xla-tpu", "onnx", "cpu"',
  ],
  ['trasluz:portability:format', 'tensorrt-engine', 'bin', `one of ${FORMATS}`],
  ['trasluz:kpi:availability-slo', '99.95', '99.95 %', NUMBER],
  ['trasluz:kpi:p95-latency-ms', '250', '250ms', NUMBER],
  ['cdx:ai-ml:model:template:prompt', 'true', 'True', BOOLEAN],
  ['cdx:ai-ml:model:template:chat', 'false', '0', BOOLEAN],
  ['cdx:ai-ml:model:parameter:tune_method', 'qlora', 'LoRA', `one of ${TUNING}`],
  ['cdx:device:quantity', '8', '-8', COUNT],
  ['cdx:reproducible', 'true', '1', BOOLEAN],
];

async function expectedOf(name: string, value: string): Promise<readonly (string | undefined)[]> {
  const components = [componentWith({ properties: [{ name, value }] })];
  const { issues } = await validateObject(documentWith({ components }));
  return issues.filter(({ code }) => code === 'W0321').map(({ expected }) => expected);
}

describe('the vocabulary of each property', () => {
  it('is told in this table, of each once', () => {
    expect(ROWS.map(([name]) => name).sort()).toEqual([...VOCABULARY.keys()].sort());
  });

  it.each(ROWS)('of %s has "%s" and not "%s"', async (name, good, bad, expected) => {
    expect(await expectedOf(name, good)).toEqual([]);
    expect(await expectedOf(name, bad)).toEqual([expected]);
  });

  it.each(ROWS)('of %s leaves room to say nothing', async (name) => {
    for (const none of ['unknown', 'withheld', 'not-applicable'])
      expect(await expectedOf(name, none)).toEqual([]);
  });

  it.each([...VOCABULARY].filter(([, allowed]) => typeof allowed !== 'string'))(
    'of %s has all its words, and none in capitals or with a blank',
    async (name, allowed) => {
      for (const word of allowed) {
        expect(await expectedOf(name, word)).toEqual([]);
        expect(await expectedOf(name, word.toUpperCase())).toHaveLength(1);
        expect(await expectedOf(name, `${word} `)).toHaveLength(1);
      }
    },
  );
});

describe('the form of a value', () => {
  it.each([
    ['trasluz:hw:svn', ['0', '00', '12345678901234567890'], ['', '+1', '1e3', ' 1', '1 ', '٣', '0x10']],
    [
      'trasluz:kpi:availability-slo',
      ['0', '0.5', '1e3', '1E+3', '1.5e-7'],
      ['.5', '5.', '-1', 'NaN', '1e', '∞', '1,5'],
    ],
    [
      'trasluz:copy:verified-at',
      ['2026-11-20T08:00Z', '2026-11-20T08:00:00.123Z', '2026-11-20T08:00:00+01:00'],
      ['2026', '2026-11', '2026-11-20T08:00:00', '2026-11-20 08:00:00Z', '26-11-20', '2026-11-20Z'],
    ],
    [
      'trasluz:id:lei',
      ['549300MLUDYVRQOOXS22', '00000000000000000098'],
      ['549300mludyvrqooxs22', '549300MLUDYVRQOOXS2A', '549300MLUDYVRQOOXS222', '5493 00MLUDYVRQOOXS22'],
    ],
    ['cdx:reproducible', ['true', 'false'], ['TRUE', 'yes', 'true\n', 'null']],
  ] as const)('of %s', async (name, good, bad) => {
    for (const value of good) expect([value, await expectedOf(name, value)]).toEqual([value, []]);
    for (const value of bad.filter((one) => one !== ''))
      expect([value, (await expectedOf(name, value)).length]).toEqual([value, 1]);
  });
});
