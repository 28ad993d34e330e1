/** The ways in which an atomic operation of this package can fail. */
export type BomErrorCode =
  | 'not-canonical'
  | 'hash-not-sha-256'
  | 'merge-nothing'
  | 'merge-too-many'
  | 'merge-too-large'
  | 'merge-too-deep';

/** Thrown by atomic operations; readers of documents return issues instead. */
export class BomError extends Error {
  readonly code: BomErrorCode;

  constructor(code: BomErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BomError';
    this.code = code;
  }
}
