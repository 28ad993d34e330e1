import { describe, expect, it } from 'vitest';
import { QUOTE_LENGTH_MAX } from './bounds.ts';
import { quote, quoteList, quoteWhole } from './quote.ts';

describe('quote', () => {
  it.each([
    ['a "b"', '"a \\"b\\""'],
    [42, '42'],
    [null, 'null'],
    [[1, 2], 'a list of 2'],
    [{}, 'an object with no members'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with "a", "b", "c", "d", …'],
  ])('writes %j as one would say it', (value, words) => {
    expect(quote(value)).toBe(words);
  });

  it('shortens long text', () => {
    expect(quote('x'.repeat(1000))).toHaveLength(QUOTE_LENGTH_MAX);
  });

  it('shows characters that could rewrite a report as their codes', () => {
    expect(quote('a\u202Eb\u0007\u200B\uFEFF\u2028')).toBe('"a\\u202eb\\u0007\\u200b\\ufeff\\u2028"');
  });
});

describe('quoteWhole', () => {
  it('shows what a list holds, short and visible too', () => {
    expect(quoteWhole(['a', '\u202E'])).toBe('["a","\\u202e"]');
    expect(quoteWhole(['x'.repeat(1000)])).toHaveLength(QUOTE_LENGTH_MAX);
  });
});

describe('quoteList', () => {
  it('counts what it does not show', () => {
    expect(quoteList(['a', 'b', 'c'], 2)).toBe('"a", "b" … and 1 more');
    expect(quoteList(['a', 'b'], 2)).toBe('"a", "b"');
  });
});
