import { canonicalBytes, digestOf, type Hash } from '../canonical.ts';
import type { Json } from '../json.ts';

/** What opens a commitment: whoever has it can check that nothing else was there. */
export interface Opening {
  /** Pointer of the object that carries the commitment, in the published document. */
  readonly at: string;
  /** The way from there to what was removed, without the first slash, as it stood before anything was removed. */
  readonly field: string;
  /** At least 128 random bits in hexadecimal: without it a short value could be guessed and tried. */
  readonly salt: string;
  readonly value: Json;
}

/** The commitment to a field: `sha256:` and the digest of the canonical JSON (RFC 8785) of `[salt, field, value]`. */
export function commitmentTo({ salt, field, value }: Omit<Opening, 'at'>, hash: Hash): string {
  return `sha256:${digestOf(canonicalBytes([salt, field, value]), hash)}`;
}
