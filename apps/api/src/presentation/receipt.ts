import { formatReference, type Receipt } from '@trasluz/contract';
import type { Publication } from '@trasluz/store';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';
import { linksOf } from './links.ts';

/** The receipt of a publication; it says what the database that keeps it promises. */
export function receiptOf(deps: Pick<ApiDeps, 'database'>, publication: Publication): Receipt {
  return {
    publication: publication.number,
    digest: toDigest(publication.digest),
    reference: formatReference({ kind: 'version', ...publication }),
    publishedAt: publication.publishedAt,
    durability: deps.database,
    links: linksOf(publication),
  };
}
