import { describe, expect, it } from 'vitest';
import { ACCELERATOR_NAMES } from '../tests/seed-names.ts';
import { cellOf, seeded } from '../tests/seeded.ts';

/** Chip, designer, foundry, process, attestation, confidential computing, runtime, reviews of firmware. */
const CHIPS: readonly string[] = [
  'amd-mi25 | Advanced Micro Devices, Inc. | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'amd-mi300x | Advanced Micro Devices, Inc. | TSMC | 5nm compute + 6nm I/O dies | not-disclosed | not-disclosed | rocm | 17',
  'amd-mi325x | Advanced Micro Devices, Inc. | not-disclosed | not-disclosed | not-disclosed | not-disclosed | rocm | 0',
  'amd-mi355x | Advanced Micro Devices, Inc. | TSMC | N3P compute + N6 I/O dies | not-disclosed | not-disclosed | rocm | 0',
  'amd-mi455x | Advanced Micro Devices, Inc. | not-disclosed | not-disclosed | not-disclosed | not-disclosed | rocm | 0',
  'amd-radeon-pro-v520 | Advanced Micro Devices, Inc. | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'aws-inferentia1 | Amazon Web Services, Inc. | not-disclosed | not-disclosed | not-disclosed | not-disclosed | neuron | 0',
  'aws-inferentia2 | Amazon Web Services, Inc. | not-disclosed | not-disclosed | not-disclosed | not-disclosed | neuron | 0',
  'aws-trainium1 | Amazon Web Services, Inc. | not-disclosed | 7nm | not-disclosed | not-disclosed | neuron | 0',
  'aws-trainium2 | Amazon Web Services, Inc. | not-disclosed | 5nm | not-disclosed | not-disclosed | neuron | 0',
  'aws-trainium3 | Amazon Web Services, Inc. | TSMC | 3nm | not-disclosed | not-disclosed | neuron | 0',
  'cerebras-wse-3 | Cerebras | TSMC | 5nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'google-tpu-8i | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-8t | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-v4 | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-v5e | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-v5p | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-v6e | Google LLC | TSMC | not-disclosed | not-disclosed | not-disclosed | xla-tpu | 0',
  'google-tpu-v7 | Google LLC | TSMC | 3nm (N3P) | not-disclosed | not-disclosed | xla-tpu | 0',
  'groq-lpu-v1 | Groq | GlobalFoundries | 14nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'huawei-ascend-910b | Huawei Technologies Co., Ltd. | SMIC | 7nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'huawei-ascend-910c | Huawei Technologies Co., Ltd. | SMIC + TSMC | 7nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'huawei-ascend-950dt | Huawei Technologies Co., Ltd. | not-disclosed | not-disclosed | not-disclosed | not-disclosed | not-disclosed | 0',
  'intel-gaudi-2 | Intel Corporation | TSMC | 7nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'intel-gaudi-3 | Intel Corporation | TSMC | 5nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'meta-mtia-v2 | Meta Platforms, Inc. | TSMC | 5nm | not-disclosed | not-disclosed | not-disclosed | 0',
  'microsoft-maia-100 | Microsoft Corporation | TSMC | N5 | not-disclosed | supported | not-disclosed | 0',
  'microsoft-maia-200 | Microsoft Corporation | TSMC | N3 | not-disclosed | not-disclosed | not-disclosed | 6',
  'nvidia-a10 | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'nvidia-a100 | NVIDIA Corporation | not-disclosed | not-disclosed | none-found | unsupported | cuda | 0',
  'nvidia-a10g | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'nvidia-b200-sxm | NVIDIA Corporation | TSMC | 4NP (custom) | device | supported | cuda | 1',
  'nvidia-b300-sxm | NVIDIA Corporation | not-disclosed | not-disclosed | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-gb200 | NVIDIA Corporation | TSMC | 4NP (custom) | not-disclosed | not-disclosed | cuda | 1',
  'nvidia-gb300 | NVIDIA Corporation | not-disclosed | not-disclosed | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-h100-pcie | NVIDIA Corporation | TSMC | 4N (custom, 5nm class) | not-disclosed | supported | cuda | 0',
  'nvidia-h100-sxm | NVIDIA Corporation | TSMC | 4N (custom, 5nm class) | device | supported | cuda | 1',
  'nvidia-h20 | NVIDIA Corporation | not-disclosed | not-disclosed | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-h200-sxm | NVIDIA Corporation | not-disclosed | not-disclosed | device | supported | cuda | 1',
  'nvidia-l4 | NVIDIA Corporation | not-disclosed | not-disclosed | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-l40s | NVIDIA Corporation | not-disclosed | not-disclosed | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-rtx-pro-4500 | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'nvidia-rtx-pro-6000 | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | supported | not-assessed | 0',
  'nvidia-rubin | NVIDIA Corporation | TSMC | 3nm (N3P) | not-disclosed | not-disclosed | cuda | 0',
  'nvidia-t4 | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'nvidia-t4g | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'nvidia-v100 | NVIDIA Corporation | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
  'qualcomm-ai100 | QUALCOMM Incorporated | not-assessed | not-assessed | not-assessed | not-assessed | not-assessed | 0',
];

const FACTS: readonly string[] = [
  'chip.designer',
  'chip.foundry',
  'chip.process',
  'chip.attestation',
  'mitigation.confidential-compute',
  'portability.runtime',
];

describe('what the seed says of accelerators', () => {
  it.each(CHIPS)('%s', (row) => {
    const [id] = row.split(' | ');
    const name = ACCELERATOR_NAMES.find(([one]) => one.startsWith(`${id}@`))?.[0] ?? '';
    const document = seeded(name);
    const reviews = document.fact('firmware.review', 'subject')?.values.length;

    expect([id, ...FACTS.map((fact) => cellOf(document, fact)), reviews].join(' | ')).toBe(row);
  });

  it('is said of all 48 chips of the catalogue', () => {
    expect(CHIPS.map((row) => row.split(' | ')[0])).toEqual(
      ACCELERATOR_NAMES.map(([name]) => name.split('@')[0]),
    );
  });
});
