import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, queryWords, searchWords, WORD_LENGTH_MAX, WORDS_MAX } from './search-words.ts';

describe('searchWords', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['   ', []],
    ['Llama', ['llama']],
    ['Llama 3.1 8B', ['1', '3', '31', '8b', 'llama']],
    ['GPT-4o', ['4o', 'gpt', 'gpt4o']],
    ['gpt_4o', ['4o', 'gpt', 'gpt4o']],
    ['openai.com', ['com', 'openai', 'openaicom']],
    ['acme.example/chat@1.0', ['0', '1', 'acme', 'acmeexamplechat10', 'chat', 'example']],
    ['C++', ['c']],
    ['a a A á', ['a']],
    ['b a', ['a', 'b']],
    ['Señor', ['senor']],
    ['ﬁne-tuned', ['fine', 'finetuned', 'tuned']],
    ['x²', ['x2']],
    ['Ⅷ', ['viii']],
    ['ＧＰＴ', ['gpt']],
    ['İstanbul', ['istanbul']],
    ['ΑΒΓ', ['αβγ']],
    ['МОДЕЛЬ', ['модель']],
    ['日本語', ['日本語']],
    ['a\u0000b', ['ab']],
    ['a\u202eb', ['a', 'ab', 'b']],
    ['a\u200bb', ['a', 'ab', 'b']],
    ['a\ud800b', ['a', 'ab', 'b']],
    ["o'reilly", ['o', 'oreilly', 'reilly']],
    ["'; drop table release; --", ['drop', 'release', 'table']],
    ['a:*|!(b)&c', ['a', 'abc', 'b', 'c']],
    ['\\', []],
    ['1e400', ['1e400']],
    ['__proto__ constructor', ['constructor', 'proto']],
  ])('finds in %j the words %j', (text, words) => {
    expect(searchWords([text])).toEqual(words);
  });

  it('joins the parts of one word, not the words of a text', () => {
    expect(searchWords(['new york-times'])).toEqual(['new', 'times', 'york', 'yorktimes']);
  });

  it('takes the words of all texts together', () => {
    expect(searchWords(['b', 'a', 'b'])).toEqual(['a', 'b']);
    expect(searchWords([])).toEqual([]);
  });

  it.each([
    [WORDS_MAX - 1, WORDS_MAX - 1],
    [WORDS_MAX, WORDS_MAX],
    [WORDS_MAX + 1, WORDS_MAX],
    [10_000, WORDS_MAX],
  ])('keeps of %i words %i', (given, kept) => {
    const text = Array.from({ length: given }, (_, index) => `w${index}`).join(' ');
    expect(searchWords([text])).toHaveLength(kept);
    expect(queryWords(text)).toHaveLength(kept);
  });

  it.each([
    [WORD_LENGTH_MAX - 1, WORD_LENGTH_MAX - 1],
    [WORD_LENGTH_MAX, WORD_LENGTH_MAX],
    [WORD_LENGTH_MAX + 1, WORD_LENGTH_MAX],
  ])('keeps of a word of %i characters %i', (given, kept) => {
    expect(searchWords(['x'.repeat(given)])).toEqual(['x'.repeat(kept)]);
    expect(queryWords('x'.repeat(given))).toEqual(['x'.repeat(kept)]);
  });

  it('never cuts a character in two, which PostgreSQL could not keep', () => {
    const words = searchWords([`a${'𠀀'.repeat(60)}`, `a-${'𠀀'.repeat(60)}`]);
    expect(words.filter((word) => !word.isWellFormed())).toEqual([]);
    expect(queryWords(`a${'𠀀'.repeat(60)}`).every((word) => word.isWellFormed())).toBe(true);
  });
});

describe('queryWords', () => {
  it.each<[string, readonly string[]]>([
    ['', []],
    ['!!!', []],
    ['gpt-4o mini', ['gpt', '4o', 'mini']],
    ['B a b', ['b', 'a']],
    ["it's", ['it', 's']],
    ["''':*", []],
    ['ÁÉÍ', ['aei']],
  ])('asks for %j with the words %j, in the order in which they were typed', (text, words) => {
    expect(queryWords(text)).toEqual(words);
  });

  it('holds nothing that has a meaning in a query of PostgreSQL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(queryWords(text).join('')).not.toMatch(/[\s'":*&|!()<>\\]/u);
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    ['', ''],
    ['GPT-4o', 'gpt-4o'],
    ['  Llama ', '  llama '],
    ['León', 'leon'],
    ['ＧＰＴ', 'gpt'],
    ['İ', 'i'],
    ['ẞ', 'ß'],
    ['a\u0000b', 'ab'],
    ['Ω', 'ω'],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('has 200 characters at most, and whole ones', () => {
    expect(nameKey('x'.repeat(199))).toHaveLength(199);
    expect(nameKey('x'.repeat(200))).toHaveLength(200);
    expect(nameKey('x'.repeat(201))).toHaveLength(200);
    expect(nameKey(`x${'𠀀'.repeat(150)}`).isWellFormed()).toBe(true);
    expect(Buffer.byteLength(nameKey('𠀀'.repeat(5_000)))).toBeLessThan(2_704);
  });

  it('is what it is of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});
