import { objectsAt, textAt } from '../access.ts';
import type { Draft } from './draft.ts';
import type { AffectedBy } from './supply-chain.ts';

/** Groups the vulnerabilities of a document by the node that they affect; a VEX of another document affects none. */
export function vulnerabilitiesByNode(
  draft: Pick<Draft, 'bom' | 'nodeByRef'>,
): ReadonlyMap<string, readonly AffectedBy[]> {
  const affected: (AffectedBy & { readonly id: string })[] = [];
  for (const [index, vulnerability] of objectsAt(draft.bom, 'vulnerabilities')) {
    for (const [at, entry] of objectsAt(vulnerability, 'affects')) {
      const id = draft.nodeByRef.get(textAt(entry, 'ref') ?? '')?.id;
      if (id === undefined) continue;
      affected.push({ id, vulnerability, pointer: `/vulnerabilities/${index}/affects/${at}` });
    }
  }
  return Map.groupBy(affected, ({ id }) => id);
}
