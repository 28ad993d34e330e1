import { describe, expect, it } from 'vitest';
import { declarationsOf, referencesOf } from '../walk.ts';
import type { MergeForm } from './merged.ts';
import { CHIP_DECLARATION } from './tests/chip-declaration.ts';
import { CI_SCAN } from './tests/ci-scan.ts';
import { CLOUD_DECLARATION } from './tests/cloud-declaration.ts';
import { mergeOf } from './tests/merge-builder.ts';
import { VENDOR_AIBOM } from './tests/vendor-aibom.ts';

const INPUTS = [VENDOR_AIBOM, CI_SCAN, CHIP_DECLARATION, CLOUD_DECLARATION];
const FORMS: readonly MergeForm[] = ['flat', 'hierarchical'];

const pretty = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

describe.each(FORMS)('a model, a scan, a chip and a cloud that are merged, %s', (form) => {
  const merged = mergeOf(INPUTS, { form });

  it('are the document that was written down', async () => {
    await expect(pretty(merged.bom)).toMatchFileSnapshot(`testdata/golden/supply-chain-${form}.json`);
  });

  it('are reported as was written down', async () => {
    await expect(pretty(merged.report)).toMatchFileSnapshot(
      `testdata/golden/supply-chain-${form}.report.json`,
    );
  });

  it('are one in whatever order they are given', () => {
    expect(pretty(mergeOf(INPUTS.toReversed(), { form }).bom)).toBe(pretty(merged.bom));
  });

  it('refer to nothing that none of them declares', () => {
    const declared = new Set(declarationsOf(merged.bom).map(({ ref }) => ref));
    const lost = referencesOf(merged.bom).filter(({ ref, isBomLink }) => !isBomLink && !declared.has(ref));
    expect(lost).toEqual([]);
  });
});
