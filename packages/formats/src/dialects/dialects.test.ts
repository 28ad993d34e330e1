import { readFacts, supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from './dialects.ts';

describe('DIALECTS', () => {
  it('tells each property once, and never in terms of another one it translates', () => {
    const names = DIALECTS.map(({ property }) => property);
    expect(new Set(names).size).toBe(names.length);
    for (const { means } of DIALECTS) expect(names).not.toContain(means);
  });

  it('leads only to the official taxonomy and to our own names', () => {
    for (const { means } of DIALECTS) expect(means).toMatch(/^(cdx:ai-ml|trasluz):/);
  });

  it('lets a model told in a common misspelling give the same facts as the taxonomy', () => {
    const languagesOf = (name: string) => {
      const component = {
        type: 'machine-learning-model',
        name: 'm',
        modelCard: { properties: [{ name, value: 'es' }] },
      };
      const chain = supplyChain(
        { bomFormat: 'CycloneDX', specVersion: '1.7', metadata: { component } },
        { dialects: DIALECTS },
      );
      return readFacts(chain).map((fact) => [fact.id, fact.values]);
    };
    expect(languagesOf('cdx:ai-ml:model:languages')).toEqual(languagesOf('cdx:ai-ml:model:language'));
  });
});
