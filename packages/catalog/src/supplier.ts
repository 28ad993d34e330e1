import type { Datum } from './datum.ts';
import type { Row } from './row.ts';

/** What a supplier does in the chains that this catalogue knows. */
export type SupplierRole =
  | 'model-developer'
  | 'model-api'
  | 'cloud'
  | 'chip-designer'
  | 'foundry'
  | 'firmware-vendor'
  | 'software'
  | 'subprocessor'
  | 'owner';

/** A company or project; one row joins its cloud, its chips, its models and its legal names. */
export interface Supplier extends Row {
  /** The first is the main one. */
  readonly domains?: Datum<readonly string[]>;
  readonly legalNames?: Datum<readonly string[]>;
  /** Supplier id of the owner. */
  readonly parent?: Datum<string>;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: Datum<string>;
  readonly roles?: Datum<readonly SupplierRole[]>;
  /** Editions (year and month) of the Foundation Model Transparency Index that scored the supplier. */
  readonly transparencyIndex?: Datum<readonly string[]>;
}
