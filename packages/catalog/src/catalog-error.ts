/** Faults of catalogue data; each means that a data file needs mending, never that a query was bad. */
export type CatalogErrorCode = 'ambiguous-name' | 'unknown-parent' | 'parent-cycle';

/** The one error of this package, thrown while a catalogue is built. */
export class CatalogError extends Error {
  override readonly name = 'CatalogError';
  readonly code: CatalogErrorCode;

  constructor(code: CatalogErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
