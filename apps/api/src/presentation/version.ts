import type { Version } from '@trasluz/contract';
import type { Version as StoredVersion } from '@trasluz/store';
import { toDigest } from '../digest.ts';
import { lensSummaries } from './lens-summaries.ts';
import { linksOf } from './links.ts';

/** A stored version as the API shows it. */
export function versionOf(stored: StoredVersion): Version {
  const { supplier, mediaType: _, nodes, digest, lenses, ...rest } = stored;
  return {
    ...rest,
    digest: toDigest(digest),
    supplier: { domain: supplier.domain, name: supplier.name },
    counts: nodes,
    lenses: lensSummaries(lenses),
    links: linksOf({ ...stored, namespace: stored.publisher.namespace }),
  };
}
