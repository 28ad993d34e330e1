import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** Hash algorithms of the reports, in the words of CycloneDX. */
export type DigestAlgorithm = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** A digest of reviewed firmware; `file` names the part when the report lists several. */
export interface FirmwareDigest {
  readonly alg: DigestAlgorithm;
  /** Lower-case hexadecimal. */
  readonly content: string;
  readonly file?: string;
}

/** One short-form report of the OCP S.A.F.E. programme (review framework 0.3–2.0). */
export interface FirmwareReview extends Row {
  /** Supplier id. */
  readonly vendor: Datum<string>;
  /** The vendor as the report spells it. */
  readonly vendorName: Datum<string>;
  readonly product: Datum<string>;
  readonly category?: Datum<string>;
  readonly version: Datum<string>;
  /** Tag or commit of the reviewed source. */
  readonly revision?: Datum<string>;
  readonly digests: Datum<readonly FirmwareDigest[]>;
  readonly framework: Datum<string>;
  /** The security review provider. */
  readonly reviewer: Datum<string>;
  readonly methodology: Datum<string>;
  readonly completed: Datum<string>;
  readonly reportVersion: Datum<string>;
  /** Scope number of the framework, as the report writes it. */
  readonly scope: Datum<string>;
  /** Number of issues the report lists. */
  readonly issues: Datum<number>;
  readonly highestCvss?: Datum<number>;
  /** Path of the report in its repository. */
  readonly report: Datum<string>;
}
