import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, queryWords, searchWords, WORD_LENGTH_MAX, WORDS_MAX } from './search-words.ts';

describe('searchWords', () => {
  it('keeps the parts of a name and the parts joined', () => {
    expect(searchWords(['GPT-4o mini'])).toEqual(['4o', 'gpt', 'gpt4o', 'mini']);
    expect(searchWords(['meta-llama/Llama-3.1'])).toEqual(
      ['1', '3', 'llama', 'llama31', 'meta', 'metallamallama31'].filter((word) => word !== 'llama31'),
    );
  });

  it('folds case and diacritics and keeps other scripts', () => {
    expect(searchWords(['León', 'LEON'])).toEqual(['leon']);
    expect(searchWords(['通义千问'])).toEqual(['通义千问']);
    expect(searchWords(['', '!!!', '😀'])).toEqual([]);
  });

  it('finds every text by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const words = new Set(searchWords([text]));
        expect(queryWords(text).every((word) => words.has(word))).toBe(true);
      }),
    );
  });

  it('holds letters and digits only, within its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 })), (texts) => {
        const words = searchWords(texts);
        expect(words.length).toBeLessThanOrEqual(WORDS_MAX);
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word) && word.length <= WORD_LENGTH_MAX)).toBe(
          true,
        );
        expect(words).toEqual([...new Set(words)].sort());
      }),
    );
  });
});

describe('nameKey', () => {
  it('is the same for names that differ in case or diacritics, and short', () => {
    expect(nameKey('Société')).toBe(nameKey('SOCIETE'));
    expect(nameKey('x'.repeat(5_000)).length).toBe(200);
    expect(nameKey('a\u0000\ud800')).toBe('a\ufffd');
  });
});
