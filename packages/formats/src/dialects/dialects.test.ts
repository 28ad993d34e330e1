import { FACTS } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import { DIALECTS } from './dialects.ts';
import { chainAbout, listOf, told } from './tests/told.ts';
import { VOCABULARIES } from './vocabularies.ts';

describe('DIALECTS', () => {
  it('tells each property once, and in terms of none that means something else', () => {
    const names = DIALECTS.map(({ property }) => property);
    expect(new Set(names).size).toBe(names.length);
    for (const { means } of DIALECTS) {
      expect(DIALECTS.filter((rule) => rule.property === means && rule.means !== means)).toEqual([]);
    }
  });

  it('leads only to the official taxonomy, to our own names and to native places that a fact is read from', () => {
    const places = new Set(FACTS.flatMap(({ readFrom }) => readFrom));
    for (const { means } of DIALECTS) {
      expect(/^(cdx:ai-ml|trasluz):/.test(means) || places.has(means), means).toBe(true);
    }
  });

  it('keeps the name that the document wrote beside what it means', () => {
    const chain = chainAbout(listOf([['cdx:ai:contextWindow', '4096']]));
    expect(chain.nodeById.get('thing')?.properties).toEqual([
      {
        name: 'cdx:ai-ml:model:hyperparameter:context_length',
        value: '4096',
        pointer: '/components/0/properties/0',
        statedAs: 'cdx:ai:contextWindow',
      },
    ]);
  });

  it('lets a native statement and another one in a dialect stand side by side', () => {
    expect(told(['cdx:ai-ml:model:parameter:count', '7B'], ['mondoo:model:parameterSize', '8B'])).toEqual([
      'model.parameters = 7000000000, 8000000000 (contradicted: 2 values that exclude each other)',
    ]);
  });
});

describe.each(VOCABULARIES)('the vocabulary $names.0', ({ names, rules, known, unclear }) => {
  const belongs = (property: string) => names.some((name) => property.startsWith(name.slice(0, -1)));

  it('has only names of its own', () => {
    for (const { property } of [...rules, ...known, ...unclear])
      expect(belongs(property), property).toBe(true);
  });

  it('gives a reason for every name it does not tell', () => {
    for (const { why } of [...known, ...unclear]) expect(why).toMatch(/^\S.*[^.\s]$/);
  });
});
