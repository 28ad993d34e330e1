import { describe, expect, it } from 'vitest';
import { knownValue, standingOf } from './datum.ts';
import { loadCatalog } from './load.ts';

const { accelerators, foundries, suppliers } = await loadCatalog();

describe('a data sheet', () => {
  // Name as vendors write it · id · supplier · GB · TB/s · dense BF16 TFLOP/s · dense FP8 TFLOP/s · W.
  it.each([
    ['H100 SXM', 'nvidia-h100-sxm', 'NVIDIA', 80, 3.35, 989, 1979, 700],
    ['H100 PCIe', 'nvidia-h100-pcie', 'NVIDIA', 80, 2, 756, 1513, undefined],
    ['H200 SXM', 'nvidia-h200-sxm', 'NVIDIA', 141, 4.8, 989, 1979, 700],
    ['B200 SXM', 'nvidia-b200-sxm', 'NVIDIA', 180, 8, 2250, 4500, 1000],
    ['L40S', 'nvidia-l40s', 'NVIDIA', 48, 0.86, 362, 733, 350],
    ['H20', 'nvidia-h20', 'NVIDIA', 96, undefined, 148, undefined, undefined],
    ['Rubin SXM', 'nvidia-rubin', 'NVIDIA', 288, 22, 4000, 17_500, undefined],
    ['Instinct MI300X', 'amd-mi300x', 'AMD', 192, 5.3, 1300, 2610, 750],
    ['Instinct MI325X', 'amd-mi325x', 'AMD', 256, 6, 1300, 2610, 1000],
    ['Instinct MI355X', 'amd-mi355x', 'AMD', 288, 8, 2500, 5000, 1400],
    ['Gaudi 2', 'intel-gaudi-2', 'Intel', 96, 2.46, 432, 865, 600],
    ['Gaudi 3', 'intel-gaudi-3', 'Intel', 128, 3.7, 1677, 1677, 900],
    ['TPU v5p', 'google-tpu-v5p', 'Google', 103, 2.46, 459, undefined, undefined],
    ['TPU v6e (Trillium)', 'google-tpu-v6e', 'Google', 34.4, 1.64, 918, 918, undefined],
    ['TPU7x (Ironwood)', 'google-tpu-v7', 'Google', 192, 7.37, 2307, 4614, undefined],
    ['Trainium', 'aws-trainium1', 'Amazon Web Services', 32, 0.82, 190, 191, undefined],
    ['Trainium2', 'aws-trainium2', 'Amazon Web Services', 96, 2.9, 667, 1299, undefined],
    ['Inferentia2', 'aws-inferentia2', 'Amazon Web Services', 32, 0.82, 190, undefined, undefined],
    ['Azure Maia 200', 'microsoft-maia-200', 'Microsoft', 216, 7, undefined, 5072, 750],
    ['WSE-3 / CS-3', 'cerebras-wse-3', 'Cerebras', 44, 21_000, undefined, undefined, undefined],
    ['Ascend 910B', 'huawei-ascend-910b', 'Huawei', 64, 1.2, undefined, undefined, undefined],
  ])('of %s is in %s', (name, id, designer, memory, bandwidth, bf16, fp8, power) => {
    const row = accelerators.find(name);
    const peak = row?.peakDenseTflops;
    expect({
      id: row?.id,
      designer: suppliers.find(knownValue(row?.designer) ?? '')?.name,
      memory: knownValue(row?.memoryGB),
      bandwidth: knownValue(row?.memoryBandwidthTBps),
      bf16: knownValue(peak?.bf16),
      fp8: knownValue(peak?.fp8),
      power: knownValue(row?.powerW),
    }).toEqual({ id, designer, memory, bandwidth, bf16, fp8, power });
  });

  it.each<[string, object]>([
    ['A100', { '40 GB part': 40, '80 GB part': 80 }],
    ['H100', {}],
  ])('of %s gives one figure per variant where the variants differ', (name, variants) => {
    const memory = knownValue(accelerators.find(name)?.memoryGB);
    expect(typeof memory === 'object' ? memory : {}).toEqual(variants);
  });

  it('of the Ascend 910C keeps the figures of both sources that disagree', () => {
    expect(accelerators.find('Ascend 910C')?.memoryBandwidthTBps).toMatchObject({
      value: { 'p-910c': 1.8, 'p-910c-heim': 3.2 },
    });
  });
});

describe('who makes a chip', () => {
  it.each([
    ['H100', ['TSMC'], ['TW']],
    ['MI300X', ['TSMC'], ['TW']],
    ['TPU v5p', ['TSMC'], ['TW']],
    ['LPU v1 (GroqChip)', ['GlobalFoundries'], ['US']],
    ['Ascend 910B', ['SMIC'], ['CN']],
    ['Ascend 910C', ['SMIC', 'TSMC'], ['CN', 'TW']],
  ])('%s: %s', (name, makers, seats) => {
    const rows = (knownValue(accelerators.find(name)?.foundries) ?? []).map((id) => foundries.find(id));
    expect(rows.map((row) => row?.name)).toEqual(makers);
    expect(rows.map((row) => knownValue(row?.country))).toEqual(seats);
  });

  it.each(['Trainium', 'Trainium2', 'Inferentia', 'Inferentia2', 'H20', 'L4', 'MI325X', 'A100'])(
    '%s: looked for and not found, which is not the same as nobody',
    (name) => {
      expect(standingOf(accelerators.find(name)?.foundries)).toBe('not-found');
    },
  );
});

describe('what code for a chip is tied to', () => {
  it.each([
    ['cuda', 'nvidia-'],
    ['rocm', 'amd-'],
    ['neuron', 'aws-'],
    ['xla', 'google-'],
  ])('%s belongs to one designer', (portability, prefix) => {
    const rows = accelerators.all().filter((row) => knownValue(row.portability) === portability);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => !row.id.startsWith(prefix))).toEqual([]);
  });
});

describe('what a customer can check and buy', () => {
  it.each([
    ['H100', 'device'],
    ['H200', 'device'],
    ['B200', 'device'],
    ['A100', 'none-found'],
    ['MI300X', undefined],
    ['Trainium3', undefined],
    ['TPU v5p', undefined],
  ])('the attestation of %s is %s', (name, kind) => {
    expect(knownValue(accelerators.find(name)?.attestation)).toBe(kind);
  });

  it.each([
    ['H100', 'merchant'],
    ['MI355X', 'merchant'],
    ['Trainium2', 'cloud-only'],
    ['TPU v5e', 'cloud-only'],
    ['MTIA v2', 'in-house'],
    ['Azure Maia 100', 'in-house'],
    ['Ascend 950DT', 'announced'],
  ])('%s is sold as %s', (name, sales) => {
    expect(knownValue(accelerators.find(name)?.sales)).toBe(sales);
  });

  it('no figure is negative, and no dense peak grows when the number format gets wider', () => {
    for (const { peakDenseTflops: peak, id } of accelerators.all()) {
      const peaks = [peak?.bf16, peak?.fp8, peak?.fp4].flatMap((datum) => knownValue(datum) ?? []);
      expect(
        peaks.every((figure) => figure > 0),
        id,
      ).toBe(true);
      expect(peaks, id).toEqual(peaks.toSorted((a, b) => a - b));
    }
  });
});
