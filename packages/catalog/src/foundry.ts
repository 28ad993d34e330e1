import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A company that makes chips for others. */
export interface Foundry extends Row {
  /** Supplier id. */
  readonly supplier: string;
  /** ISO 3166-1 alpha-2 of the company's seat; its plants may stand elsewhere. */
  readonly country: Datum<string>;
}
