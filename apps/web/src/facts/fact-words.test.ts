import type { FactQuestion } from '@trasluz/contract';
import { describe, expect, it } from 'vitest';
import { factWords, wordsFor } from './fact-words.ts';

const foundry: FactQuestion = {
  id: 'chip.foundry',
  lens: 'hardware',
  scope: 'node',
  valueType: 'text',
  label: { en: 'Foundry', es: 'Fundición' },
  question: { en: 'Who makes the wafers?', es: '¿Quién fabrica las obleas?' },
  readFrom: [],
};
const energy: FactQuestion = { ...foundry, id: 'model.energy', valueType: 'number', unit: 'kWh' };

describe('factWords', () => {
  it('takes only the facts that are shown, in one language', () => {
    const words = factWords([foundry, energy], 'es', new Set(['chip.foundry']));
    expect(Object.keys(words)).toEqual(['chip.foundry']);
    expect(words['chip.foundry']).toMatchObject({ label: 'Fundición', lens: 'hardware' });
    expect(words['chip.foundry']).not.toHaveProperty('unit');
  });

  it('keeps the unit', () => {
    expect(factWords([energy], 'en', new Set(['model.energy']))['model.energy']?.unit).toBe('kWh');
  });
});

describe('wordsFor', () => {
  it('shows a fact that is not defined any more by its id', () => {
    expect(wordsFor({}, 'old.fact')).toMatchObject({ label: 'old.fact', valueType: 'text' });
  });
});
