import { type Fact, type Origin, readFacts, type SupplyChain, supplyChain } from '@trasluz/bom';
import { DIALECTS, type Document } from '@trasluz/formats';

/** A valid document with its view. */
export interface ReadDocument {
  readonly chain: SupplyChain;
  readonly origin: Origin;
}

/** Derives the view of a document that was found valid. */
export function viewOf(document: Document): ReadDocument {
  return { chain: supplyChain(document.bom, { dialects: DIALECTS }), origin: document.origin };
}

/** Reads the facts of a document; their pointers are those of the bytes that were read. */
export function factsOf({ chain, origin }: ReadDocument): readonly Fact[] {
  return readFacts(chain, { origin });
}
