import type { Suppliers } from '@trasluz/catalog';
import type { Db } from '@trasluz/store';

/** What the API reaches the world through; the server wires it, tests pass their own. */
export interface ApiDeps {
  readonly db: Db;
  /** What the database promises; told in receipts and in the status. */
  readonly database: 'postgresql' | 'embedded-postgresql' | 'pglite';
  readonly catalog: { readonly suppliers: Pick<Suppliers, 'find' | 'findByHost' | 'parents'> };
  readonly clock: () => Date;
  /** Random bytes for trace ids and tokens. */
  readonly random: (length: number) => Uint8Array;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hash: (bytes: Uint8Array) => string;
  /** The version of the software. */
  readonly version: string;
  /** Bytes of a document at most; `DOCUMENT_BYTES_MAX` unless told otherwise. */
  readonly documentBytesMax?: number;
  /** Told of every mistake of our own, with the id that the caller was given. */
  readonly report?: (mistake: {
    readonly traceId: string;
    readonly path: string;
    readonly cause: unknown;
  }) => void;
}
