import { FACTS, type FactDefinition } from '@trasluz/bom';
import type { FactQuestion, FactQuestionList } from '@trasluz/contract';

/** Lists what is asked of every document, in the order in which facts are shown. */
export function listFactDefinitions(): FactQuestionList {
  return { items: FACTS.map(questionOf) };
}

/** What can be told of a definition: everything but the functions that read. */
function questionOf(definition: FactDefinition): FactQuestion {
  const { id, lens, scope, valueType, unit, values, kinds, label, question, readFrom } = definition;
  return {
    id,
    lens,
    scope,
    valueType,
    ...(unit === undefined ? {} : { unit }),
    ...(values === undefined ? {} : { values }),
    ...(kinds === undefined ? {} : { kinds }),
    label,
    question,
    readFrom,
  };
}
