import canonicalize from 'canonicalize';
import { BomError } from './bom-error.ts';
import type { Json } from './json.ts';

/** SHA-256 of bytes as 64 lower-case hexadecimal digits; an argument, so that this package stays free of platforms. */
export type Hash = (bytes: Uint8Array) => string;

const SHA_256_HEX = /^[0-9a-f]{64}$/;

/**
 * Writes the canonical text of a value as RFC 8785 (JCS) defines it: sorted keys, one spelling of each number.
 * Throws `BomError` `not-canonical` for what has no such text: half a surrogate pair, or a number JSON cannot carry.
 */
export function canonicalJson(value: Json): string {
  try {
    return canonicalize(value) as string; // only undefined has no text, and is no Json
  } catch (cause) {
    throw new BomError('not-canonical', 'Cannot write the canonical form of a value', { cause });
  }
}

/** The canonical text as UTF-8, which is what gets hashed and signed. */
export function canonicalBytes(value: Json): Uint8Array {
  return new TextEncoder().encode(canonicalJson(value));
}

/** Names bytes by their SHA-256; throws `BomError` when the function given is not that hash. */
export function digestOf(bytes: Uint8Array, hash: Hash): string {
  const digest = hash(bytes);
  if (SHA_256_HEX.test(digest)) return digest;
  throw new BomError('hash-not-sha-256', `Cannot use "${digest}" as a SHA-256 digest in hexadecimal digits`);
}
