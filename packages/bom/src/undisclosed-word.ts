/** What an author may write in place of a value (standards.md §G; CISA-2026 tells unknown from withheld). */
export type UndisclosedWord = 'unknown' | 'withheld' | 'not-applicable';

const WORDS: Readonly<Record<string, UndisclosedWord>> = {
  unknown: 'unknown',
  noassertion: 'unknown',
  withheld: 'withheld',
  'not-applicable': 'not-applicable',
};

/** Reads a word that stands for a missing value; any other text is `undefined`. */
export function parseUndisclosedWord(value: string): UndisclosedWord | undefined {
  const word = value.trim().toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** Tells whether a text stands for a missing value. */
export function isUndisclosedWord(value: string): boolean {
  return parseUndisclosedWord(value) !== undefined;
}
