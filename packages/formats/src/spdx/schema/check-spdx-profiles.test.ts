import type { Json } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { checkSpdxProfiles } from './check-spdx-profiles.ts';
import { collector, elementOf, idOf, relationOf, spdxWith } from './tests/documents.ts';

describe('checkSpdxProfiles', () => {
  it('tells the findings of all rules as warnings', async () => {
    const { found, add } = collector();
    await checkSpdxProfiles(
      spdxWith(
        elementOf('SpdxDocument', 'document', { profileConformance: ['ai'], element: [idOf('model')] }),
        elementOf('ai_AIPackage', 'model', { suppliedBy: idOf('gone') }),
        relationOf('invokedBy', ['document', 'model']),
      ),
      add,
    );
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(['W0401', 'W0402', 'W0403', 'W0407', 'W0408']),
    );
  });

  it('reads one element without a graph', async () => {
    const { found, add } = collector();
    await checkSpdxProfiles(elementOf('Person', 'someone'), add);
    expect(found).toMatchObject([{ code: 'W0401', pointer: '/creationInfo' }]);
  });

  it.each<[string, (index: number) => Json]>([
    ['of one id', (index) => elementOf('Tool', 'same', { name: `${index}` })],
    ['that point to nothing', (index) => relationOf('contains', [`a${index}`, `b${index}`])],
    [
      'that claim all profiles',
      (index) =>
        elementOf('Bom', `c${index}`, { profileConformance: ['ai', 'lite'], element: [idOf('gone')] }),
    ],
    ['without licence', (index) => elementOf('ai_AIPackage', `p${index}`)],
  ])('is linear in many elements %s', async (_name, make) => {
    const elements = Array.from({ length: 30_000 }, (_item, index) => make(index));
    const start = performance.now();
    let told = 0;
    await checkSpdxProfiles(
      spdxWith(...elements, elementOf('SpdxDocument', 'document', { profileConformance: ['ai'] })),
      () => {
        told += 1;
      },
    );
    expect(told).toBeGreaterThan(1000);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
