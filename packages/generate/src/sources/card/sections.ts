import type { Section } from '../../finding.ts';

/** The headings under which cards write each section; the first that fits a heading decides, several may fit. */
const HEADINGS: readonly (readonly [section: Section, heading: RegExp])[] = [
  ['out-of-scope', /\b(out[- ]of[- ]scope|misuse|prohibited|not intended)\b/i],
  ['users', /\b(intended|primary|target) (\w+ )?users?\b/i],
  [
    'use-cases',
    /\b(intended uses?|direct use|downstream use|use cases?|intended usage)\b|^uses?$|^uses?\s*(&|and\b)/i,
  ],
  ['limitations', /\blimitations?\b|\bknown issues\b/i],
  ['tradeoffs', /\btrade-?offs?\b/i],
  ['ethics', /\b(bias(es)?|ethic\w*|risks?|fairness|societal|harms?|responsib\w+ .*safety|safety)\b/i],
  ['training-data', /\b(training|pre-?training|fine-?tuning) (data(sets?)?|corpus|corpora)\b/i],
  ['evaluation', /\bevaluations?\b|\bbenchmarks?\b|\beval results\b/i],
  ['environment', /\b(environmental|carbon|co2|energy|emissions?)\b/i],
];

/** Headings that name the other sense of a word: how to run the model is not what it is for. */
const NOT_SECTIONS = /\b(how to use|use with|usage \(|getting started|training procedure|evaluation code)\b/i;

/** Tells which sections a heading opens: none for most, two for such as "Intended uses & limitations". */
export function sectionsOf(heading: string): readonly Section[] {
  if (NOT_SECTIONS.test(heading)) return [];
  const sections = HEADINGS.filter(([, pattern]) => pattern.test(heading)).map(([section]) => section);
  // "Out-of-scope use" and "Misuse" also read like uses; they say the opposite.
  return sections.includes('out-of-scope') ? sections.filter((section) => section !== 'use-cases') : sections;
}
