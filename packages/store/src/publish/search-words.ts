/** Most words kept per version and read per query: a name is short, and a hostile one must not fill an index. */
export const WORDS_MAX = 64;

/** Longest word: PostgreSQL refuses lexemes above 2,046 bytes, and nobody types them. */
export const WORD_LENGTH_MAX = 64;

/**
 * Splits text into the words that search matches: lower case, without diacritics, letters and digits only. A name
 * with inner punctuation is also kept joined, so that `GPT-4o` is found as `gpt 4o`, `gpt-4o` and `gpt4o`.
 * Sorted, without duplicates.
 */
export function searchWords(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => fold(text).split(/\s+/u).flatMap(wordsOf));
  return [...new Set(words)].slice(0, WORDS_MAX).sort();
}

/** The words of a query: those of the text, without the joined forms that would ask for too much. */
export function queryWords(text: string): readonly string[] {
  return [...new Set(partsOf(fold(text)))].slice(0, WORDS_MAX);
}

/** Lower case for comparison and order by name; the same in every database. */
export function nameKey(name: string): string {
  return cut(fold(name), NAME_KEY_MAX);
}

/** Keeps an index row below its limit of 2,704 bytes with characters of four bytes. */
const NAME_KEY_MAX = 200;

function wordsOf(text: string): readonly string[] {
  const parts = partsOf(text);
  return parts.length > 1 ? [...parts, cut(parts.join(''), WORD_LENGTH_MAX)] : parts;
}

function partsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => cut(word, WORD_LENGTH_MAX));
}

/** Half a surrogate pair at the end would be kept as U+FFFD, and then no longer equal what was asked for. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/[\p{M}\u0000]/gu, '')
    .toLowerCase();
}
