import { readOwnProperty } from './property.ts';
import type { Reader } from './reader.ts';

const readAlternativeRefs: Reader = readOwnProperty('resilience:alternative');

/** Reads what could take a node's place: `trasluz:resilience:alternative` is a bom-ref, told by its name, or a name. */
export const readAlternatives: Reader = (chain, node) =>
  readAlternativeRefs(chain, node).map((statement) => ({
    ...statement,
    value: chain.nodeByRef.get(String(statement.value))?.name ?? statement.value,
  }));
