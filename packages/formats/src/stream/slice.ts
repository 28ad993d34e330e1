import type { Place } from '@trasluz/bom';

/** One piece of a document's text, small enough to be parsed by itself. */
export interface Slice {
  /** The member of the document it belongs to. */
  readonly member: string;
  /** `items`: some items of the list in the member, separated by commas; `value`: the whole member. */
  readonly kind: 'items' | 'value';
  readonly bytes: Uint8Array;
  /** Where the bytes begin. */
  readonly place: Place;
  /** Where the name of the member begins. */
  readonly namePlace: Place;
}

/** Why the text cannot be cut any further. */
export interface SliceFault {
  readonly kind: 'repeated-member' | 'syntax' | 'too-large' | 'truncated';
  readonly place: Place;
  /** The member, where it is known. */
  readonly member: string;
}
