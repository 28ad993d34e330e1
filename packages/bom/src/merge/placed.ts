import type { Unit } from './units.ts';

/** A unit with its place in the result. */
export interface Placed {
  readonly unit: Unit;
  /** RFC 6901 pointer in the result. */
  readonly pointer: string;
  /** The units that stand within it. */
  readonly parts: readonly Placed[];
}
