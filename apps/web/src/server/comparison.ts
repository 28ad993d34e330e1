import type { Client, Comparison } from '@trasluz/contract';
import { COMPARE_MIN } from '@trasluz/contract';
import { referencesOf } from '../compare/columns.ts';
import { factFilterOf } from '../facts/fact-filter.ts';
import { atQuery } from './pinned-at.ts';

/** Reads the comparison that an address asks for; `undefined` where it names fewer than two columns. */
export async function readComparison(registry: Client, url: URL): Promise<Comparison | undefined> {
  const ids = [...referencesOf(url.searchParams)];
  if (ids.length < COMPARE_MIN) return undefined;
  const { lens } = factFilterOf(url.searchParams);
  return registry.compare({
    ids,
    ...(lens === undefined ? {} : { lens }),
    ...(url.searchParams.get('differences') === 'true' ? { differences: true } : {}),
    ...atQuery(url),
  });
}
