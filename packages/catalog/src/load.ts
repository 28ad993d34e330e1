import { type Catalog, type CatalogData, createCatalog } from './catalog.ts';

/**
 * Reads the catalogue that ships with the package. The data come in by dynamic import, so that a browser
 * bundle which never calls this does not carry them. Keep the result: each call builds the indexes anew.
 */
export async function loadCatalog(): Promise<Catalog> {
  return createCatalog(await loadCatalogData());
}

/** Reads the rows of the data files without an index, for documents and tests. */
export async function loadCatalogData(): Promise<CatalogData> {
  const { catalogData } = await import('./data.ts');
  return catalogData;
}
