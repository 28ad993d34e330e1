import { supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { dialectCoverage } from './coverage.ts';
import { DIALECTS } from './dialects.ts';
import { chainAbout, listOf } from './tests/told.ts';

describe('dialectCoverage', () => {
  it('counts what is told, what is only known and what is unclear, by vocabulary', () => {
    const chain = chainAbout(
      listOf([
        ['cdx:ai:quantization', 'Q4_0'],
        ['cdx:ai:kind', 'model'],
        ['cdx:ai:modality', 'text'],
        ['cdx:ai:new-name', '1'],
        ['cdx:device:quantity', '1'],
        ['trasluz:alias', 'x'],
        ['acme:colour', 'red'],
      ]),
    );
    expect(dialectCoverage(chain)).toEqual([
      { names: 'cdx:ai:*', told: 1, known: 1, unclear: 2 },
      { names: 'trasluz:*, cdx:*', told: 0, known: 2, unclear: 0 },
      { names: 'other', told: 0, known: 0, unclear: 1 },
    ]);
  });

  it('counts properties wherever they stand, and only those', () => {
    const bom = {
      bomFormat: 'CycloneDX',
      vulnerabilities: [listOf([['aibom:rule_id', 'r']])],
      'a/b~c': { properties: [{ name: 'aibom:category', value: 'x' }, { name: 7 }, null] },
      properties: { 0: { name: 'aibom:severity' } },
      name: 'aibom:category',
    };
    expect(dialectCoverage(supplyChain(bom, { dialects: DIALECTS }))).toEqual([
      { names: 'aibom:*', told: 0, known: 3, unclear: 0 },
    ]);
  });

  it('has no rows for a document without properties', () => {
    expect(dialectCoverage(chainAbout({}))).toEqual([]);
  });
});
