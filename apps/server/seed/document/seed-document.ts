import type { Catalog } from '@trasluz/catalog';
import { SEED_NAMESPACE } from './publisher.ts';

/** One document of the seed: under which name it is published, and how to write it. */
export interface SeedDocument {
  /** `<namespace>/<product>@<version>`. */
  readonly reference: string;
  /** Writes the document as UTF-8 JSON text; the same text for the same catalogue. */
  readonly build: () => string;
}

/** Lists the documents of one kind. */
export type SeedKind = (catalog: Catalog) => readonly SeedDocument[];

/** The reference of a seeded document. */
export function seedReference(product: string, version: string): string {
  return `${SEED_NAMESPACE}/${product}@${version}`;
}
