import type { Json } from '@trasluz/bom';
import type { Finding } from '../../../findings/finding.ts';
import { quote, quoteList } from '../../../findings/quote.ts';
import { meantWord } from '../meant-word.ts';

/** A word outside the list that its place takes. */
export interface UnlistedWord {
  readonly value: Json;
  readonly pointer: string;
  readonly place: string;
  readonly words: Iterable<string>;
}

/** Words that a message lists. */
const WORDS_SHOWN_MAX = 12;

/** What SPDX 3.1 calls what 3.0.1 can only say otherwise. */
const LATER_WORDS: ReadonlyMap<string, string> = new Map([
  ['pretrainedOn', 'trainedOn'],
  ['finetunedOn', 'trainedOn'],
  ['validatedOn', 'testedOn'],
  ['evaluatedOn', 'testedOn'],
  ['runsOn', 'hasHost'],
]);

/** E0104: with the word that was most likely meant. */
export function unlistedWord({ value, pointer, place, words }: UnlistedWord): Finding {
  return {
    code: 'E0104',
    pointer,
    cause: `word ${place} ${typeof value === 'string' ? value : ''}`,
    family: `word ${place}`,
    describe: () => {
      const known = [...words];
      const later = typeof value === 'string' ? LATER_WORDS.get(value) : undefined;
      const meant = typeof value === 'string' && later === undefined ? meantOf(value, known) : undefined;
      return {
        message: `Cannot take ${quote(value)} as one of the allowed values`,
        found: quote(value),
        expected: known.length === 1 ? quoteList(known) : `one of ${quoteList(known, WORDS_SHOWN_MAX)}`,
        fix: fixOf(value, meant, later),
        ...(meant !== undefined && { patch: [{ op: 'replace', path: pointer, value: meant }] }),
      };
    },
  };
}

function meantOf(value: string, known: readonly string[]): string | undefined {
  return known.length === 1 ? known[0] : meantWord(value, known);
}

function fixOf(value: Json, meant: string | undefined, later: string | undefined): string {
  if (meant !== undefined) return `Did you mean ${quote(meant)}?`;
  if (later !== undefined)
    return `Write ${quote(later)}: ${quote(value)} is a word of SPDX 3.1, not of 3.0.1`;
  return 'Choose one of the allowed values';
}
