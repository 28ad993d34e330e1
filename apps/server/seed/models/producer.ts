import type { Catalog, Supplier } from '@trasluz/catalog';
import { toProductName } from '@trasluz/contract';
import { domainOf } from '../document/write-document.ts';
import { PRODUCER_DOMAINS } from './producers.ts';

/** Who made a model: a supplier of the catalogue where it is one, and the domain that documents name. */
export interface Producer {
  readonly name: string;
  readonly supplier: Supplier | undefined;
  readonly domain: string;
}

/** Finds the producer that an entry names; one without a known domain is named below `.localhost`. */
export function findProducer(name: string, catalog: Catalog): Producer {
  const listed = Object.hasOwn(PRODUCER_DOMAINS, name) ? PRODUCER_DOMAINS[name] : undefined;
  const supplier =
    catalog.suppliers.find(name) ?? (listed === undefined ? undefined : catalog.suppliers.findByHost(listed));
  const domain = (supplier && domainOf(supplier)) ?? listed ?? placeholder(name);
  return { name, supplier, domain };
}

/** RFC 6761 reserves `.localhost`: nobody's domain is claimed. */
function placeholder(name: string): string {
  const label = (toProductName(name) ?? 'unknown').replaceAll(/[._]/g, '-').slice(0, 63);
  return `${label.replace(/-+$/, '')}.localhost`;
}
