import type { Identity, IdentityKey } from './identity.ts';

/**
 * Tells by which key two identities are the same thing: package URL, then digest, then bom-ref, then group and name.
 * A key decides only where both sides have it; two different package URLs are two things whatever else agrees.
 */
export function sameThing(left: Identity, right: Identity): IdentityKey | undefined {
  if (left.purl !== undefined && right.purl !== undefined) {
    return left.purl === right.purl ? 'purl' : undefined;
  }
  if (left.digests.some((digest) => right.digests.includes(digest))) return 'digest';
  if (left.bomRef !== undefined && left.bomRef === right.bomRef) return 'bom-ref';
  const isNamed = left.name !== '' && left.name === right.name && left.group === right.group;
  return isNamed ? 'name' : undefined;
}
