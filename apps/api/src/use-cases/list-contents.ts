import type { Fact } from '@trasluz/bom';
import type { ComponentItem, EdgeItem, Page, QueryOf } from '@trasluz/contract';
import { listEdges, listComponents as storedComponents, listFacts as storedFacts } from '@trasluz/store';
import type { ApiDeps } from '../deps.ts';
import { toHex } from '../digest.ts';
import { findByDigest } from './find-versions.ts';

/** Lists what a document names; a document that was not published is a problem, not an empty list. */
export async function listComponents(
  { db }: ApiDeps,
  digest: string,
  query: QueryOf<'components'>,
): Promise<Page<ComponentItem>> {
  await findByDigest(db, digest, query.at);
  return storedComponents(db, { ...query, digest: toHex(digest) });
}

/** Lists the facts of a document. */
export async function listFacts(
  { db }: ApiDeps,
  digest: string,
  query: QueryOf<'facts'>,
): Promise<Page<Fact>> {
  await findByDigest(db, digest, query.at);
  const page = await storedFacts(db, { ...query, digest: toHex(digest) });
  return { ...page, items: page.items.map(({ fact }) => fact) };
}

/** Lists the relations of a document. */
export async function listDependencies(
  { db }: ApiDeps,
  digest: string,
  query: QueryOf<'dependencies'>,
): Promise<Page<EdgeItem>> {
  await findByDigest(db, digest, query.at);
  return listEdges(db, { ...query, digest: toHex(digest) });
}
