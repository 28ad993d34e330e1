import { describe, expect, it } from 'vitest';
import { knownValue, standingOf } from './datum.ts';
import { loadCatalog } from './load.ts';

const { instanceTypes, accelerators } = await loadCatalog();

describe('an instance type', () => {
  it.each([
    ['aws:p3dn.24xlarge', 'V100', 8],
    ['aws:p4d.24xlarge', 'A100', 8],
    ['aws:p4de.24xlarge', 'A100', 8],
    ['aws:p5.4xlarge', 'H100 SXM', 1],
    ['aws:p5.48xlarge', 'H100 SXM', 8],
    ['aws:p5e.48xlarge', 'H200 SXM', 8],
    ['aws:p5en.48xlarge', 'H200 SXM', 8],
    ['aws:p6-b200.48xlarge', 'B200 SXM', 8],
    ['aws:p6-b300.48xlarge', 'B300 SXM', 8],
    ['aws:g4dn.xlarge', 'T4', 1],
    ['aws:g4dn.metal', 'T4', 8],
    ['aws:g5.48xlarge', 'A10G', 8],
    ['aws:g5g.metal', 'T4G', 2],
    ['aws:g6.48xlarge', 'L4', 8],
    ['aws:g6e.48xlarge', 'L40S', 8],
    ['aws:inf1.24xlarge', 'Inferentia', 16],
    ['aws:inf2.48xlarge', 'Inferentia2', 12],
    ['aws:trn1.32xlarge', 'Trainium', 16],
    ['aws:trn1n.32xlarge', 'Trainium', 16],
    ['aws:trn2.48xlarge', 'Trainium2', 16],
    ['aws:dl2q.24xlarge', 'Cloud AI 100', 8],
    ['azure:Standard_ND40rs_v2', 'V100', 8],
    ['azure:Standard_ND96asr_v4', 'A100', 8],
    ['azure:Standard_ND96amsr_A100_v4', 'A100', 8],
    ['azure:Standard_ND96isr_H100_v5', 'H100 SXM', 8],
    ['azure:Standard_ND96isr_H200_v5', 'H200 SXM', 8],
    ['azure:Standard_ND96isr_MI300X_v5', 'Instinct MI300X', 8],
    ['azure:Standard_NC64as_T4_v3', 'T4', 4],
    ['gcp:a2-highgpu-8g', 'A100', 8],
    ['gcp:a3-highgpu-8g', 'H100 SXM', 8],
    ['gcp:a3-megagpu-8g', 'H100 SXM', 8],
    ['gcp:a3-ultragpu-8g', 'H200 SXM', 8],
    ['gcp:a4-highgpu-8g', 'B200 SXM', 8],
    ['gcp:a4x-highgpu-4g', 'GB200 (per GPU)', 4],
    ['gcp:g2-standard-96', 'L4', 8],
    ['gcp:ct4p-hightpu-4t', 'TPU v4', 4],
    ['gcp:ct5lp-hightpu-4t', 'TPU v5e', 4],
    ['gcp:ct5p-hightpu-4t', 'TPU v5p', 4],
    ['gcp:ct6e-standard-4t', 'TPU v6e (Trillium)', 4],
    ['gcp:tpu7x-standard-4t', 'TPU7x (Ironwood)', 4],
  ])('%s carries %s × %i', (id, name, count) => {
    const row = instanceTypes.find(id);
    expect(accelerators.find(knownValue(row?.accelerator) ?? '')?.name).toBe(name);
    expect(knownValue(row?.count)).toBe(count);
    expect(instanceTypes.find(id.toUpperCase())).toBe(row);
  });

  it.each(['aws:g6f.large', 'aws:g6f.4xlarge', 'aws:gr6f.4xlarge'])(
    '%s carries a share of a device, which is a count of zero with a note',
    (id) => {
      expect(instanceTypes.find(id)?.count).toMatchObject({ value: 0, note: 'a share of one device' });
    },
  );

  it('without a share carries a whole number of devices', () => {
    for (const { id, count } of instanceTypes.all()) {
      const devices = knownValue(count);
      if (devices === undefined) continue;
      expect(Number.isInteger(devices), id).toBe(true);
      expect(devices > 0 || id.includes('6f.'), id).toBe(true);
    }
  });

  it.each(['azure:Standard_NP10s', 'azure:Standard_NV6s_v2', 'azure:Standard_NV48s_v3'])(
    '%s leaves its accelerator open where its name does not tell',
    (id) => {
      expect(standingOf(instanceTypes.find(id)?.accelerator)).toBe('not-found');
      expect(standingOf(instanceTypes.find(id)?.acceleratorName)).not.toBe('known');
    },
  );

  it('read from its name says that the name does not tell the form factor', () => {
    expect(instanceTypes.find('azure:Standard_NC40ads_H100_v5')?.accelerator).toMatchObject({
      note: 'read from the SKU name, which does not tell the form factor',
    });
  });

  it('is listed under its accelerator and no other', () => {
    for (const { id } of accelerators.all()) {
      for (const row of instanceTypes.ofAccelerator(id)) expect(knownValue(row.accelerator)).toBe(id);
    }
    const listed = accelerators.all().flatMap(({ id }) => instanceTypes.ofAccelerator(id));
    const known = instanceTypes.all().filter((row) => knownValue(row.accelerator) !== undefined);
    expect(listed).toHaveLength(known.length);
  });
});

describe('the names of accelerators that documents write', () => {
  it.each([
    ['NVIDIA H100', 'nvidia-h100-sxm'],
    ['nvidia h200', 'nvidia-h200-sxm'],
    ['NVIDIA B200', 'nvidia-b200-sxm'],
    ['NVIDIA B300', 'nvidia-b300-sxm'],
    ['NVIDIA A100', 'nvidia-a100'],
    ['A100-SXM4-80GB', 'nvidia-a100'],
    ['GB200 NVL72', 'nvidia-gb200'],
    ['Tesla T4', 'nvidia-t4'],
    ['Tesla V100', 'nvidia-v100'],
    ['MI300X', 'amd-mi300x'],
    ['AMD Instinct MI300X', 'amd-mi300x'],
    ['MI325X', 'amd-mi325x'],
    ['AMD Instinct MI355X', 'amd-mi355x'],
    ['MI455X', 'amd-mi455x'],
    ['AWS Trainium', 'aws-trainium1'],
    ['AWS Trainium2', 'aws-trainium2'],
    ['AWS Inferentia', 'aws-inferentia1'],
    ['AWS Inferentia2', 'aws-inferentia2'],
    ['Google TPU v5e', 'google-tpu-v5e'],
    ['Ironwood', 'google-tpu-v7'],
    ['Intel Gaudi 3', 'intel-gaudi-3'],
    ['Gaudi2', 'intel-gaudi-2'],
    ['Maia 100', 'microsoft-maia-100'],
    ['Microsoft Maia 200', 'microsoft-maia-200'],
    ['MTIA v2', 'meta-mtia-v2'],
    ['WSE-3', 'cerebras-wse-3'],
    ['CS-3', 'cerebras-wse-3'],
    ['GroqChip', 'groq-lpu-v1'],
    ['Huawei Ascend 910B', 'huawei-ascend-910b'],
    ['Qualcomm Cloud AI 100', 'qualcomm-ai100'],
  ])('%s is %s', (name, id) => {
    expect(accelerators.find(name)?.id).toBe(id);
  });

  it.each(['GPU', 'NVIDIA', 'A1000', 'H1000', 'TPU', 'MI300', 'H100 H200', 'unknown'])(
    '%s is none of them: a name is never completed by guessing',
    (name) => {
      expect(accelerators.find(name)).toBeUndefined();
    },
  );
});
