import type { Identity, IdentityKey } from './identity.ts';
import { packageOf } from './purl.ts';

/**
 * Tells by which key two identities are the same thing: package URL, then digest, then bom-ref, then group and name.
 * Package URLs of different packages are different things, whatever else agrees; those that differ in the version only
 * leave the decision to the other keys. `undefined` when they are not the same.
 */
export function sameThing(left: Identity, right: Identity): IdentityKey | undefined {
  if (left.purl !== undefined && left.purl === right.purl) return 'purl';
  if (areOtherPackages(left.purl, right.purl)) return undefined;
  if (left.digests.some((digest) => right.digests.includes(digest))) return 'digest';
  if (left.bomRef !== undefined && left.bomRef === right.bomRef) return 'bom-ref';
  const isNamed = left.name !== '' && left.name === right.name && left.group === right.group;
  return isNamed ? 'name' : undefined;
}

function areOtherPackages(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && packageOf(left) !== packageOf(right);
}
