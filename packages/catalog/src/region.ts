import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A region of a cloud; the id is `cloud:code`. */
export interface Region extends Row {
  /** Cloud id. */
  readonly cloud: string;
  /** The provider's own code. */
  readonly code: string;
  /** ISO 3166-1 alpha-2, read from the official name or place. */
  readonly country?: Datum<string>;
  readonly place?: Datum<string>;
  /** AWS partition or OCI realm: an island with its own accounts and identities. */
  readonly partition?: Datum<string>;
  readonly dnsSuffix?: Datum<string>;
  readonly sovereign?: Datum<boolean>;
  readonly government?: Datum<boolean>;
  readonly geography?: Datum<string>;
  /** Number of availability zones. */
  readonly zones?: Datum<number>;
  /** Codes of the same cloud; a pair may be missing from the list (restricted regions). */
  readonly pairedWith?: Datum<readonly string[]>;
  readonly test?: Datum<boolean>;
  readonly services?: Datum<readonly string[]>;
  /** Services for which the SDK lists an endpoint; no proof that they are on sale there. */
  readonly sdkEndpoints?: Datum<readonly string[]>;
}
