import { knownValue } from './datum.ts';
import type { FirmwareReview } from './firmware-review.ts';
import { createLookup, groupRows, type Lookup } from './lookup.ts';

/** Firmware reviews, found by id or by the digest of the reviewed image. */
export interface FirmwareReviews extends Lookup<FirmwareReview> {
  /** Reviews that cover an image with this hexadecimal digest, in either case; several when reports share one. */
  findByDigest(hex: string): readonly FirmwareReview[];
}

/** Indexes firmware reviews. */
export function createFirmwareReviews(rows: readonly FirmwareReview[]): FirmwareReviews {
  const lookup = createLookup(rows, { byName: false });
  const byDigest = groupRows(lookup.all(), (row) =>
    (knownValue(row.digests) ?? []).map((digest) => digest.content),
  );
  return { ...lookup, findByDigest: (hex) => byDigest.get(hex.toLowerCase()) ?? [] };
}
