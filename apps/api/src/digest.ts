/** Digests are hexadecimal in the database and carry the name of the algorithm in the API. */
const PREFIX = 'sha256:';

/** Writes a digest of the database as the API does. */
export function toDigest(hex: string): string {
  return PREFIX + hex;
}

/** Reads a digest of the API, already checked, into the form of the database. */
export function toHex(digest: string): string {
  return digest.slice(PREFIX.length);
}
