import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** An AI service of a cloud; hosts may hold templates such as `{region}`. */
export interface AiService {
  readonly name: string;
  readonly kind: string;
  readonly hosts: readonly string[];
}

/** A provider of compute or of models as a service. */
export interface Cloud extends Row {
  /** Supplier id. */
  readonly supplier: string;
  readonly legalEntity?: Datum<string>;
  readonly otherEntities?: Datum<readonly string[]>;
  /** ISO 3166-1 alpha-2 of the provider's seat. */
  readonly country?: Datum<string>;
  readonly aiServices?: Datum<readonly AiService[]>;
  /** Accelerator ids. */
  readonly ownAccelerators?: Datum<readonly string[]>;
  readonly keyManagement?: Datum<readonly string[]>;
  readonly identity?: Datum<readonly string[]>;
  readonly confidentialCompute?: Datum<readonly string[]>;
  readonly sovereignOffers?: Datum<readonly string[]>;
  readonly realms?: Datum<readonly string[]>;
  /** Whether the French SecNumCloud qualification is held. */
  readonly secNumCloud?: Datum<boolean>;
  readonly regionCount?: Datum<number>;
}
