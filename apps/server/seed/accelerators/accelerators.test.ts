import { describe, expect, it } from 'vitest';
import { seeded } from '../tests/seeded.ts';

describe('the documents of accelerators', () => {
  it('say who designed and who makes the chip, each from its own source', () => {
    const chip = seeded('nvidia-h100-sxm@2026-08');

    expect(chip.fact('chip.designer')?.values).toEqual(['NVIDIA Corporation']);
    expect(chip.fact('chip.foundry')).toMatchObject({ values: ['TSMC'], state: 'declared' });
    expect(chip.fact('chip.foundry')?.sources[0]?.title).toContain('grade: press');
  });

  it('keep what was looked for in vain apart from what nobody looked up', () => {
    const chip = seeded('aws-trainium2@2026-08');

    expect(chip.fact('chip.attestation')).toMatchObject({ state: 'not-disclosed', values: [] });
    expect(chip.fact('chip.attestation')?.note).toContain('AWS Neuron documentation');
    expect(chip.fact('firmware.review')).toMatchObject({ state: 'not-disclosed', asOf: '2026-07-07' });
    expect(chip.fact('chip.board')?.state).toBe('not-assessed');
  });

  it('carry reviewed firmware as components with digest and report', () => {
    const chip = seeded('amd-mi300x@2026-08');
    const firmware = chip.bom.metadata?.component?.components ?? [];

    expect(firmware).toHaveLength(17);
    expect(firmware.every(({ hashes }) => hashes?.length === 1)).toBe(true);
    expect(firmware[0]?.externalReferences?.[0]).toMatchObject({ type: 'certification-report' });
    expect(chip.fact('firmware.review')?.values.length).toBe(17);
  });

  it('show both foundries where sources name two', () => {
    expect(seeded('huawei-ascend-910c@2026-08').fact('chip.foundry')).toMatchObject({
      state: 'contradicted',
      values: ['SMIC', 'TSMC'],
    });
  });

  it('say that confidential computing is supported, not that it is on', () => {
    expect(seeded('nvidia-h100-sxm@2026-08').fact('mitigation.confidential-compute')?.values).toEqual([
      'supported',
    ]);
  });

  it('say where the chip can be had, and on which runtime it works', () => {
    const chip = seeded('google-tpu-v6e@2026-08');

    expect(chip.fact('portability.runtime')?.values).toEqual(['xla-tpu']);
    expect(chip.fact('portability.availability')?.values).toContain('cloud-only');
  });
});
