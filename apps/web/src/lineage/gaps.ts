import type { Fact, Language, State } from '@trasluz/bom';
import type { FactQuestion } from '@trasluz/contract';
import type { Gap } from './lineage.ts';

/** Facts that name a neighbour in the lineage, by id of facts.md. */
const NEIGHBOUR_FACTS: readonly string[] = [
  'lineage.base-model',
  'training.provider',
  'training.accelerator',
  'place.collected',
  'place.trained',
  'place.hosted',
  'place.inferred',
];

/** States in which the neighbour is not named. */
const OPEN_STATES: ReadonlySet<State> = new Set<State>(['not-disclosed', 'not-assessed', 'withheld']);

/** Finds what the subject's own facts leave open, in the order of derivation. */
export function gapsOf(
  facts: readonly Fact[],
  definitions: readonly FactQuestion[],
  language: Language,
): readonly Gap[] {
  return NEIGHBOUR_FACTS.flatMap((id) => {
    const fact = facts.find((candidate) => candidate.id === id);
    const definition = definitions.find((candidate) => candidate.id === id);
    if (fact === undefined || definition === undefined || !OPEN_STATES.has(fact.state)) return [];
    return [{ fact: id, question: definition.label[language], state: fact.state }];
  });
}
