import { type JsonObject, readFacts, supplyChain } from '@trasluz/bom';

/** What a document states, whatever its things are called and wherever they stand, sorted. */
export function factsOf(bom: JsonObject): readonly string[] {
  return readFacts(supplyChain(bom))
    .map(({ id, subjectName, state, values }) => JSON.stringify([id, subjectName, state, values]))
    .sort();
}
