import type { Datum, Quoted } from './datum.ts';
import type { Row } from './row.ts';

/** What a vendor's model card states, each with the words it was read from. */
export interface ModelFacts extends Row {
  /** Supplier id. */
  readonly developer: string;
  readonly weights?: Datum<string>;
  readonly license?: Datum<string>;
  readonly released?: Quoted<string>;
  readonly knowledgeCutoff?: Quoted<string>;
  readonly dataCutoff?: Quoted<string>;
  readonly sizes?: Quoted<string>;
  readonly parametersTotal?: Quoted<string>;
  readonly parametersActive?: Quoted<string>;
  readonly contextTokens?: Quoted<number | string>;
  readonly trainingTokens?: Quoted<string>;
  readonly trainingHardware?: Quoted<string>;
  /** Tonnes of CO2 equivalent. */
  readonly co2Tonnes?: Quoted<number>;
}
