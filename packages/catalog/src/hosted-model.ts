import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** A model as one provider hosts it; the id is `provider:model`. */
export interface HostedModel extends Row {
  /** Provider key of the source list. */
  readonly provider: string;
  /** Supplier id of the provider, who need not be the developer. */
  readonly supplier: string;
  /** The provider's own identifier. */
  readonly model: string;
  readonly released?: Datum<string>;
  readonly knowledgeCutoff?: Datum<string>;
  readonly contextTokens?: Datum<number>;
  readonly openWeights?: Datum<boolean>;
}
