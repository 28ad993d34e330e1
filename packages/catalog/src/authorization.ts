import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** An entry of a public register of authorised cloud offerings; the id is `scheme:entry`. */
export interface Authorization extends Row {
  /** Supplier id. */
  readonly supplier: string;
  readonly scheme: 'fedramp';
  readonly status: Datum<string>;
  readonly level: Datum<string>;
  readonly authorizedBy: Datum<string>;
  readonly authorizedOn?: Datum<string>;
  readonly serviceModels: Datum<readonly string[]>;
}
