import { canonicalJson } from '../canonical.ts';
import type { Identity } from './identity.ts';

/**
 * Writes the canonical text under which a component is interned: its package URL where it has one, with the digests,
 * else group, name and version with the digests. The bom-ref is left out, because it holds within one document only.
 */
export function componentKey(identity: Identity): string {
  const { purl, digests, group, name, version } = identity;
  if (purl !== undefined) return canonicalJson({ digests, purl });
  return canonicalJson({ digests, group: group ?? null, name, version: version ?? null });
}
