import { describe, expect, it } from 'vitest';
import { isUndisclosedWord, parseUndisclosedWord } from './undisclosed-word.ts';

describe('a word for a missing value', () => {
  it('is read in any case and with blanks around it', () => {
    expect(parseUndisclosedWord(' Unknown ')).toBe('unknown');
    expect(parseUndisclosedWord('NOASSERTION')).toBe('unknown');
    expect(parseUndisclosedWord('withheld')).toBe('withheld');
    expect(parseUndisclosedWord('not-applicable')).toBe('not-applicable');
  });

  it('is no other text, and no member that every object has', () => {
    for (const text of ['', 'none', 'constructor', '__proto__', 'unknown vendor']) {
      expect(isUndisclosedWord(text)).toBe(false);
    }
  });
});
