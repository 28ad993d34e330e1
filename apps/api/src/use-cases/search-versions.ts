import type { Page, QueryOf, SearchHit } from '@trasluz/contract';
import { search } from '@trasluz/store';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';
import { lensSummaries } from '../presentation/lens-summaries.ts';

/** Finds the newest versions of products. */
export async function searchVersions({ db }: ApiDeps, query: QueryOf<'search'>): Promise<Page<SearchHit>> {
  const page = await search(db, query);
  const items = page.items.map(({ publication: _, digest, lenses, ...hit }) => ({
    ...hit,
    digest: toDigest(digest),
    lenses: lensSummaries(lenses),
  }));
  return { ...page, items };
}
