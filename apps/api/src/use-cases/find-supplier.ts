import { text } from '@trasluz/bom';
import { PAGE_LIMIT_MAX, type Product, type Supplier } from '@trasluz/contract';
import {
  listProducts,
  listVersions,
  findProduct as storedProduct,
  findSupplier as storedSupplier,
} from '@trasluz/store';
import { ApiProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import type { AsOf } from '../middleware/answer.ts';
import { productHead, productItem, supplierItem, versionItem } from '../presentation/supplier.ts';

/** Finds a supplier with the products that it or others published about it. */
export async function findSupplier(
  { db, catalog }: ApiDeps,
  domain: string,
  asked: { readonly at?: number },
): Promise<AsOf<Supplier>> {
  const { at, value: stored } = await storedSupplier(db, domain, asked);
  if (stored === undefined) {
    throw new ApiProblem('supplier-not-found', {
      detail: text(`Nothing was published by or about "${domain}"`, `No se ha publicado nada de «${domain}»`),
    });
  }
  const page = await listProducts(db, { supplier: domain, at, limit: PAGE_LIMIT_MAX });
  const products = page.items.map(productItem);
  return {
    at,
    value: { ...supplierItem(catalog, stored), products, ...moreOf(page.total.count, products.length), at },
  };
}

/** Finds a product with its versions, the newest first. */
export async function findProduct(
  { db }: ApiDeps,
  name: { readonly namespace: string; readonly product: string },
  asked: { readonly at?: number },
): Promise<AsOf<Product>> {
  const { at, value: stored } = await storedProduct(db, { ...name, ...asked });
  if (stored === undefined) {
    const reference = `${name.namespace}/${name.product}`;
    throw new ApiProblem('product-not-found', {
      detail: text(`Nothing was published as "${reference}"`, `No se ha publicado nada como «${reference}»`),
    });
  }
  const page = await listVersions(db, { ...name, at, limit: PAGE_LIMIT_MAX });
  const versions = page.items.map(versionItem);
  return {
    at,
    value: { ...productHead(stored), versions, ...moreOf(page.total.count, versions.length), at },
  };
}

function moreOf(total: number, shown: number): { readonly more?: number } {
  return total > shown ? { more: total - shown } : {};
}
