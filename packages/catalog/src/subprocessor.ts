import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A company that a supplier names as processing data for it; the id is `controller:supplier`. */
export interface Subprocessor extends Row {
  /** Supplier id of the one who publishes the list. */
  readonly controller: string;
  /** Supplier id of the one who is named. */
  readonly supplier: string;
  readonly purpose: Datum<string>;
  readonly products: Datum<readonly string[]>;
  /** ISO 3166-1 alpha-2 of the places of processing. */
  readonly countries: Datum<readonly string[]>;
}
