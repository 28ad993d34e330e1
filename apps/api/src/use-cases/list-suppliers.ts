import type { Page, QueryOf, SupplierItem } from '@trasluz/contract';
import { listSuppliers as stored } from '@trasluz/store';
import type { ApiDeps } from '../deps.ts';
import { supplierItem } from '../presentation/supplier.ts';

/** Lists everybody that something was published by or about. */
export async function listSuppliers(
  { db, catalog }: ApiDeps,
  query: QueryOf<'suppliers'>,
): Promise<Page<SupplierItem>> {
  const page = await stored(db, query);
  return { ...page, items: page.items.map((item) => supplierItem(catalog, item)) };
}
