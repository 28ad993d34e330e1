import type { JsonObject } from '@trasluz/bom';
import { keptProperty } from './own-property.ts';
import { DIGEST, HASHES } from './vocabulary.ts';

/** Reads checksums: those that CycloneDX takes as hashes, the others as properties. */
export function hashesOf(checksums: readonly JsonObject[]): {
  readonly hashes: readonly JsonObject[];
  readonly properties: readonly JsonObject[];
} {
  const hashes: JsonObject[] = [];
  const properties: JsonObject[] = [];
  for (const { algorithm, checksumValue } of checksums) {
    if (typeof algorithm !== 'string' || typeof checksumValue !== 'string') continue;
    const alg = HASHES.get(algorithm);
    if (alg !== undefined && DIGEST.test(checksumValue)) hashes.push({ alg, content: checksumValue });
    else properties.push(keptProperty('checksum', `${algorithm}=${checksumValue}`));
  }
  return { hashes, properties };
}
