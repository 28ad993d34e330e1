import { objectAt, objectsAt, textAt } from '../access.ts';
import type { JsonObject } from '../json.ts';
import { ABOUT } from '../property-names.ts';
import type { StatedProperty, SupplyChain } from './supply-chain.ts';

/** Names who wrote a document: `metadata.authors`, else its manufacturer, else the supplier (CycloneDX 1.7). */
export function documentAuthor(bom: JsonObject): string | undefined {
  const metadata = objectAt(bom, 'metadata');
  const authors = objectsAt(metadata, 'authors').flatMap(([, author]) => textAt(author, 'name') ?? []);
  if (authors.length > 0) return authors.join(', ');
  const maker = textAt(objectAt(metadata, 'manufacturer'), 'name');
  return maker ?? textAt(objectAt(metadata, 'supplier'), 'name');
}

/** A document that names in `metadata` whom it is about was assembled by somebody else. */
export function documentRelation(metadataProperties: readonly StatedProperty[]): SupplyChain['relation'] {
  return metadataProperties.some((property) => property.name === ABOUT) ? 'third-party' : 'supplier';
}
