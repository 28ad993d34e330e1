import type { ApiDeps } from './deps.ts';

/** Digests are hexadecimal in the database and carry the name of the algorithm in the API. */
const PREFIX = 'sha256:';

/** Writes a digest of the database as the API does. */
export function toDigest(hex: string): string {
  return PREFIX + hex;
}

/** The digest of a text as UTF-8, as the API writes it. */
export function digestOfText({ hash }: Pick<ApiDeps, 'hash'>, text: string): string {
  return toDigest(hash(new TextEncoder().encode(text)));
}

/** Reads a digest of the API, already checked, into the form of the database. */
export function toHex(digest: string): string {
  return digest.slice(PREFIX.length);
}
