import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** Standing of a country under GDPR chapter V; `eea` needs no decision. */
export type Adequacy = 'eea' | 'full' | 'partial' | 'none';

/** A country or territory of ISO 3166-1; the id is its alpha-2 code. Reference data, not legal advice. */
export interface Jurisdiction extends Row {
  readonly alpha3: string;
  readonly numeric: string;
  readonly region?: Datum<string>;
  readonly subRegion?: Datum<string>;
  readonly eu: Datum<boolean>;
  readonly eea: Datum<boolean>;
  /** By establishment; GDPR article 3(2) reaches further. */
  readonly gdprApplies: Datum<boolean>;
  /** Territorial scope of Regulation (EU) 2024/1689. */
  readonly aiActApplies: Datum<boolean>;
  readonly gdprAdequacy: Datum<Adequacy>;
  /** Whether 18 U.S.C. 2713 is the law of this country; it reaches its providers wherever the data is. */
  readonly cloudAct: Datum<boolean>;
  /** Country Groups of 15 CFR part 740, supplement 1. */
  readonly earA1: Datum<boolean>;
  readonly earA5: Datum<boolean>;
  readonly earA6: Datum<boolean>;
  readonly earD5: Datum<boolean>;
  /** Whether an entity headquartered here needs a licence for advanced computing items (BIS guidance of May 2026). */
  readonly advancedComputingRule: Datum<boolean>;
}
