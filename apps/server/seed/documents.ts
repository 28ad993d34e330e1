import type { Catalog } from '@trasluz/catalog';
import { acceleratorDocuments } from './accelerators/accelerators.ts';
import { cloudDocuments } from './clouds/clouds.ts';
import type { SeedDocument, SeedKind } from './document/seed-document.ts';
import { modelDocuments } from './models/models.ts';
import { productDocuments } from './products/products.ts';
import { supplierDocuments } from './suppliers/suppliers.ts';

export { SEED_NAMESPACE, SEED_PUBLISHER } from './document/publisher.ts';
export type { SeedDocument } from './document/seed-document.ts';

/** What a first visitor looks for comes first, so that it is there soonest. */
const KINDS: readonly SeedKind[] = [
  supplierDocuments,
  productDocuments,
  acceleratorDocuments,
  cloudDocuments,
  modelDocuments,
];

/** Every document of the seed; each is written only when it is asked for. */
export function seedDocuments(catalog: Catalog): readonly SeedDocument[] {
  return KINDS.flatMap((kind) => kind(catalog));
}
