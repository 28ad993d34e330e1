import type { JsonObject } from '@trasluz/bom';

/** The kinds of things of a CycloneDX document that have an SPDX element of their own. */
export type ThingKind =
  | 'document'
  | 'component'
  | 'service'
  | 'data'
  | 'workflow'
  | 'task'
  | 'organization'
  | 'contact';

/** One thing: its own members, in which every other thing is a marker `{ spdxId }`. */
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
  readonly own: JsonObject;
  /** Pointer in the 1.7 form; of parties that are said several times, the first. */
  readonly pointer: string;
  /** The thing it stands in; absent for the document. */
  readonly owner?: Thing;
  /** The member of its owner that it stands in, such as `/components`. */
  readonly list: string;
}

/** Stands in the own members of a thing for another thing. */
export type Marker = { readonly spdxId: string };

/** Makes the marker of a thing. */
export function markerOf(id: string): Marker {
  return { spdxId: id };
}
