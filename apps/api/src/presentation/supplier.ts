import type { Product, ProductItem, SupplierItem, VersionItem } from '@trasluz/contract';
import type {
  ProductItem as StoredProduct,
  SupplierItem as StoredSupplier,
  VersionItem as StoredVersionItem,
} from '@trasluz/store';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';
import { lensSummaries } from './lens-summaries.ts';

/**
 * A supplier as the API shows it: the parent, stored by its domain, gets the name that the catalogue has. A parent
 * without a domain cannot be stored; the catalogue's own name stands for it.
 */
export function supplierItem(catalog: ApiDeps['catalog'], stored: StoredSupplier): SupplierItem {
  const { parent, ...rest } = stored;
  if (parent === undefined) return { ...rest, ...parentByName(catalog, rest.domain) };
  const name = catalog.suppliers.findByHost(parent)?.name ?? parent;
  return { ...rest, parent: { domain: parent, name } };
}

function parentByName({ suppliers }: ApiDeps['catalog'], domain: string): Pick<SupplierItem, 'parent'> {
  const row = suppliers.findByHost(domain);
  const parent = row === undefined ? undefined : suppliers.parents(row.id).at(-1);
  return parent === undefined ? {} : { parent: { name: parent.name } };
}

/** A product in the list of a supplier. */
export function productItem(stored: StoredProduct): ProductItem {
  const { reference, publisher, product, name, kind, relation, latest, versions, summary } = stored;
  return {
    reference,
    publisher,
    product,
    name,
    kind,
    relation,
    latest,
    versions,
    lenses: lensSummaries(summary),
  };
}

/** What a product says of itself, without its versions. */
export function productHead(stored: StoredProduct): Omit<Product, 'versions' | 'at'> {
  const { publisher, supplier, relation, product, name, kind, latest } = stored;
  return { publisher, supplier, relation, product, name, kind, latest };
}

/** A version in the list of a product. */
export function versionItem(stored: StoredVersionItem): VersionItem {
  const { reference, version, digest, publication, publishedAt, format, summary } = stored;
  return {
    reference,
    version,
    digest: toDigest(digest),
    publication,
    publishedAt,
    format,
    lenses: lensSummaries(summary),
  };
}
