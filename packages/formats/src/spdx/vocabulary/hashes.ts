import { invert } from './invert.ts';

/** CycloneDX hash algorithms by their SPDX 3.0.1 name. Streebog has none and is written as `other` with its name. */
export const SPDX_HASHES: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA-1', 'sha1'],
  ['SHA-256', 'sha256'],
  ['SHA-384', 'sha384'],
  ['SHA-512', 'sha512'],
  ['SHA3-256', 'sha3_256'],
  ['SHA3-384', 'sha3_384'],
  ['SHA3-512', 'sha3_512'],
  ['BLAKE2b-256', 'blake2b256'],
  ['BLAKE2b-384', 'blake2b384'],
  ['BLAKE2b-512', 'blake2b512'],
  ['BLAKE3', 'blake3'],
]);

/** SPDX hash algorithms by their CycloneDX name. */
export const CYCLONEDX_HASHES: ReadonlyMap<string, string> = invert(SPDX_HASHES);
