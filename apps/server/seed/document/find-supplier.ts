import type { Catalog, Supplier } from '@trasluz/catalog';
import { SeedError } from './seed-error.ts';

/** The supplier with an id that the seed names; throws a `SeedError` when the catalogue has none. */
export function findSupplier(catalog: Catalog, id: string): Supplier {
  const supplier = catalog.suppliers.find(id);
  if (supplier === undefined)
    throw new SeedError('unknown-supplier', `Add supplier "${id}" to the catalogue`);
  return supplier;
}
