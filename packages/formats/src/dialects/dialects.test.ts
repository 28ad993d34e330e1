import { readFacts, supplyChain } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from './dialects.ts';

describe('DIALECTS', () => {
  it('names each foreign property once', () => {
    expect(new Set(DIALECTS.map((rule) => rule.property)).size).toBe(DIALECTS.length);
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
