import { type Catalog, isKnown, type Supplier } from '@trasluz/catalog';
import type { Element } from './element.ts';
import { provenanceOfChain } from './ownership-chain.ts';

const REACHES =
  'inferred: the provider or its owner has its seat where the law reaches it, wherever the data is';

/**
 * States the law by which an authority reaches a provider through its seat or that of an owner (standards.md §F.2).
 * The catalogue knows one such law; that no other is named does not mean that there is none.
 */
export function writeForeignAccess(element: Element, supplier: Supplier, catalog: Catalog): void {
  const chain = [supplier, ...catalog.suppliers.parents(supplier.id)];
  for (const [position, owner] of chain.entries()) {
    if (!isKnown(owner.country)) continue;
    const law = catalog.jurisdictions.find(owner.country.value)?.cloudAct;
    if (!isKnown(law) || !law.value) continue;
    const links = provenanceOfChain(chain.slice(0, position))?.sources ?? [];
    const sources = [...new Set([...law.sources, ...owner.country.sources, ...links])];
    element.own('legal:foreign-access', 'us-cloud-act', { sources, asOf: law.asOf, note: REACHES });
    return;
  }
}
