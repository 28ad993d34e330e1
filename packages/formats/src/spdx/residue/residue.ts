import type { Json } from '@trasluz/bom';

/**
 * What a native reading misses of a value, by RFC 6901 pointers into that value.
 * Applied to the same native reading it gives the value back; where the reading has changed since, the reading stays.
 */
export interface Residue {
  /** Values to set. Without a mark at the same place, only where the native reading has nothing. */
  readonly set: ReadonlyMap<string, Json>;
  /**
   * Marks (`fingerprint`) of what the native reading gave when the residue was made. A mark alone removes a value;
   * on an item of a list it guards everything inside that item.
   */
  readonly was: ReadonlyMap<string, string>;
  /** Lists whose items are put in order or completed. */
  readonly lists: ReadonlyMap<string, ListPlan>;
}

/** A list made of native items (by index) and literal ones, without the native items that have one of these marks. */
export interface ListPlan {
  readonly items: readonly ListItem[];
  readonly without: readonly string[];
}

/** The index of a native item, or a literal item in a list of its own, so that numbers stay numbers. */
export type ListItem = number | readonly [Json];
