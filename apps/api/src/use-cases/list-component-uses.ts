import type { ComponentUses, Page, QueryOf } from '@trasluz/contract';
import { listComponentUses as stored } from '@trasluz/store';
import { parameterProblem } from '../api-problem.ts';
import type { ApiDeps } from '../deps.ts';
import { toDigest } from '../digest.ts';

/** Finds where a component stands; exactly one of purl, hash and name says which. */
export async function listComponentUses(
  { db }: ApiDeps,
  query: QueryOf<'componentUses'>,
): Promise<Page<ComponentUses>> {
  const given = [query.purl, query.hash, query.name].filter((value) => value !== undefined);
  if (given.length !== 1) throw parameterProblem('purl', 'expected exactly one of purl, hash, name');
  const page = await stored(db, query.hash === undefined ? query : { ...query, hash: hashOf(query.hash) });
  const items = page.items.map(({ component, uses, more }) => ({
    component,
    uses: uses.map((use) => ({ ...use, digest: toDigest(use.digest) })),
    ...(more === 0 ? {} : { more }),
  }));
  return { ...page, items };
}

/** Hashes are stored as CycloneDX names them, such as `sha-256:…`; our own digests say `sha256:…`. SHA-3 is `sha3-256:…`. */
function hashOf(value: string): string {
  return value.toLowerCase().replace(/^sha(?=\d+:)/u, 'sha-');
}
