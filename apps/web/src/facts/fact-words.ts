import type { Language, Lens, ValueType } from '@trasluz/bom';
import type { FactQuestion } from '@trasluz/contract';

/** What a page needs to know about a fact to show it in one language. */
export interface FactWords {
  readonly id: string;
  readonly lens: Lens;
  readonly label: string;
  readonly question: string;
  readonly valueType: ValueType;
  readonly unit?: string;
}

/** The words of facts by id. */
export type FactWordsById = Readonly<Record<string, FactWords>>;

/** Picks the words of the facts that a page shows; the definitions of all facts would be most of its bytes. */
export function factWords(
  definitions: readonly FactQuestion[],
  language: Language,
  ids: ReadonlySet<string>,
): FactWordsById {
  const shown = definitions.filter((definition) => ids.has(definition.id));
  return Object.fromEntries(shown.map((definition) => [definition.id, wordsOf(definition, language)]));
}

/** The words of a fact; one the registry does not define any more is shown by its id. */
export function wordsFor(words: FactWordsById, id: string): FactWords {
  return words[id] ?? { id, lens: 'identity', label: id, question: '', valueType: 'text' };
}

function wordsOf(definition: FactQuestion, language: Language): FactWords {
  return {
    id: definition.id,
    lens: definition.lens,
    label: definition.label[language],
    question: definition.question[language],
    valueType: definition.valueType,
    ...(definition.unit === undefined ? {} : { unit: definition.unit }),
  };
}
