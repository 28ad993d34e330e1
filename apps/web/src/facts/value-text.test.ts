import type { ValueType } from '@trasluz/bom';
import { describe, expect, it } from 'vitest';
import type { FactWords } from './fact-words.ts';
import { countryText, shortDigest, valueText } from './value-text.ts';

function wordsOf(valueType: ValueType, unit?: string): FactWords {
  const words = { id: 'a.b', lens: 'identity', label: 'A', question: 'A?', valueType } as const;
  return unit === undefined ? words : { ...words, unit };
}

describe('valueText', () => {
  it('writes yes and no in the language of the page', () => {
    expect(valueText(true, wordsOf('boolean'), 'es')).toBe('sí');
    expect(valueText(false, wordsOf('boolean'), 'en')).toBe('no');
  });

  it('writes numbers with separators and unit, without losing digits', () => {
    expect(valueText(70_553_706_496, wordsOf('number'), 'en')).toBe('70,553,706,496');
    expect(valueText(0.000_123_4, wordsOf('number', 'tCO2eq'), 'en')).toBe('0.0001234 tCO2eq');
  });

  it('writes countries and shares with names', () => {
    expect(valueText('ES', wordsOf('country'), 'en')).toBe('Spain (ES)');
    expect(valueText('ES=40', wordsOf('share'), 'es')).toBe('España (ES) 40 %');
    expect(valueText('ES', wordsOf('share'), 'es')).toBe('España (ES)');
  });

  it('writes dates by day and leaves what is no date', () => {
    expect(valueText('2025-12-09', wordsOf('date'), 'en')).toBe('Dec 9, 2025');
    expect(valueText('soon', wordsOf('date'), 'en')).toBe('soon');
  });

  it('leaves text of documents as it is', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    expect(valueText(hostile, wordsOf('text'), 'en')).toBe(hostile);
    expect(countryText('Atlantis', 'en')).toBe('Atlantis');
    expect(countryText('XQ', 'en')).toBe('XQ');
  });
});

describe('shortDigest', () => {
  it('keeps what is short and the beginning of what is long', () => {
    expect(shortDigest('md5:00')).toBe('md5:00');
    expect(shortDigest(`sha-256:${'a'.repeat(64)}`)).toBe(`sha-256:${'a'.repeat(16)}…`);
  });
});
