/**
 * Why an operation of the store was refused.
 * - `version-conflict`: the version is already published with other bytes; `stored` holds their digest.
 * - `digest-mismatch`: the bytes do not have the digest they were given with.
 * - `bad-name`: a namespace, product, version or domain that PostgreSQL cannot keep or that is too long.
 * - `bad-time`: a time that is not RFC 3339.
 * - `bad-cursor`: the cursor was not made by this list, or belongs to another `at`.
 * - `bad-limit`: the limit of a list is not a whole number between 1 and `LIMIT_MAX`.
 * - `future-publication`: `at` is not a publication number that exists yet.
 * - `unknown-publisher`: nothing was registered under the namespace.
 * - `stale-epoch`: another leader has taken over; this one must not write any more.
 * - `directory-in-use`: another live process holds the data directory.
 * - `database-unavailable`: no database could be opened; the message says what was tried.
 * - `unknown-migration`: the database was written by a newer version of the software, or a migration failed.
 * - `number-out-of-range`: the database holds a number that cannot be read without loss.
 */
export type StoreErrorCode =
  | 'version-conflict'
  | 'digest-mismatch'
  | 'bad-name'
  | 'bad-time'
  | 'bad-cursor'
  | 'bad-limit'
  | 'future-publication'
  | 'unknown-publisher'
  | 'stale-epoch'
  | 'directory-in-use'
  | 'database-unavailable'
  | 'unknown-migration'
  | 'number-out-of-range';

/** The one error of this package; the message starts with the action and quotes values. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  /** SHA-256 (hex) of the bytes that the version already has; only with `version-conflict`. */
  readonly stored: string | undefined;

  constructor(
    code: StoreErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly stored?: string } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'StoreError';
    this.code = code;
    this.stored = options.stored;
  }
}
