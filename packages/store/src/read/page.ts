/** How many items a list returns when nothing is asked. */
export const LIMIT_DEFAULT = 50;

/** The largest page: above it one answer would hold the connection for too long. */
export const LIMIT_MAX = 500;

/** Totals are counted up to here and told as `at-least` above it: a full count of a large table is not a page read. */
export const COUNT_MAX = 1000;

/** What every list takes. */
export interface ListOptions {
  /** Publication number at which to read; the newest when absent, or the cursor's. */
  readonly at?: number;
  /** 1 to `LIMIT_MAX`; `LIMIT_DEFAULT` when absent. */
  readonly limit?: number;
  /** The `nextCursor` of the page before; it fixes `at`. */
  readonly cursor?: string;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
  readonly total: { readonly count: number; readonly type: 'exact' | 'at-least' };
  /** The publication number that was read at. */
  readonly at: number;
}
