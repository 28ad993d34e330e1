import { isKnown, type Known, type Supplier } from '@trasluz/catalog';
import { type Provenance, provenanceOf } from './provenance.ts';

/**
 * Who says that the last of some suppliers owns the first, each but the last being owned by the next: one link of a
 * longer chain does not say it alone, so the sources of every link are named. `undefined` where nothing is owned.
 */
export function provenanceOfChain(owned: readonly Supplier[]): Provenance | undefined {
  const links = owned.flatMap(({ parent }): readonly Known<string>[] => (isKnown(parent) ? [parent] : []));
  const [first] = links;
  if (first === undefined) return undefined;
  if (links.length === 1) return provenanceOf(first);
  const dates = links.map(({ asOf }) => asOf).sort();
  return { sources: [...new Set(links.flatMap(({ sources }) => sources))], asOf: dates.at(-1) ?? first.asOf };
}
