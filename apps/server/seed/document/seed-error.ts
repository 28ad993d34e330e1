/** What can be wrong with the data of the seed; tests hold it away from users. */
export type SeedErrorCode = 'unknown-source' | 'unknown-supplier';

/** The seed names something that the catalogue does not have. */
export class SeedError extends Error {
  readonly code: SeedErrorCode;

  constructor(code: SeedErrorCode, message: string) {
    super(message);
    this.name = 'SeedError';
    this.code = code;
  }
}
