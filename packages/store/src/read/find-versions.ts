import { sql } from 'kysely';
import { storableText } from '../publish/storable-json.ts';
import type { Db } from '../tables.ts';
import { allOf, type Condition, isLatest, isVisible } from './condition.ts';
import { resolveAt } from './head.ts';
import { findSummaries, type Summaries } from './lens-summaries.ts';
import type { Version } from './registry-items.ts';
import { type ReleaseRow, referenceOf, selectReleases } from './release-row.ts';
import { findSupplierFacts, type SupplierFacts } from './supplier-facts.ts';

/** Names one version: by publisher, product and version (`latest` allowed), or by the SHA-256 of its document. */
export type VersionKey =
  | { readonly kind: 'name'; readonly namespace: string; readonly product: string; readonly version: string }
  | { readonly kind: 'digest'; readonly digest: string };

/** A value with the publication number it was read at. */
export interface ReadAt<T> {
  readonly at: number;
  readonly value: T;
}

/** Where to read; the newest state when `at` is absent. */
export interface AtOption {
  readonly at?: number;
}

/** Finds versions in the order of their keys; `undefined` stands for one that did not exist then. */
export async function findVersions(
  db: Db,
  keys: readonly VersionKey[],
  options: AtOption = {},
): Promise<ReadAt<readonly (Version | undefined)[]>> {
  const at = await resolveAt(db, options.at);
  const rows: (ReleaseRow | undefined)[] = [];
  for (const key of keys) rows.push(await findRelease(db, key, at));
  const found = rows.filter((row) => row !== undefined);
  const summaries = await findSummaries(db, found, at);
  const suppliers = await findSupplierFacts(db, found, at);
  return { at, value: rows.map((row) => row && toVersion(row, { at, summaries, suppliers })) };
}

/** Finds the release of a key; of several with the same document the first one that was published. */
export async function findRelease(db: Db, key: VersionKey, at: number): Promise<ReleaseRow | undefined> {
  const orderBy = sql`r.number`;
  const rows = await selectReleases(db, { where: conditionOf(key, at), orderBy, limit: 1 });
  return rows[0];
}

function conditionOf(key: VersionKey, at: number): Condition {
  if (key.kind === 'digest') return allOf(isVisible('r', at), sql`r.digest = ${storableText(key.digest)}`);
  const namespace = sql<boolean>`p.namespace = ${storableText(key.namespace)}`;
  const product = sql<boolean>`r.product = ${storableText(key.product)}`;
  if (key.version === 'latest') return allOf(isLatest('r', at), namespace, product);
  return allOf(isVisible('r', at), namespace, product, sql`r.version = ${storableText(key.version)}`);
}

interface VersionContext {
  readonly at: number;
  readonly summaries: Summaries;
  readonly suppliers: SupplierFacts;
}

function toVersion(row: ReleaseRow, { at, summaries, suppliers }: VersionContext): Version {
  return {
    reference: referenceOf(row),
    publisher: { namespace: row.namespace, name: row.publisher_name },
    supplier: { domain: row.supplier_domain, name: row.supplier_name, ...suppliers(row) },
    relation: row.relation,
    ...(row.author === null ? {} : { author: row.author }),
    product: row.product,
    name: row.name,
    kind: row.kind,
    version: row.version,
    digest: row.digest,
    publication: row.number,
    publishedAt: row.published_at,
    format: { name: row.format_name, version: row.format_version },
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    nodes: row.node_counts,
    edges: row.edge_count,
    isLatest: row.superseded === null || row.superseded > at,
    lenses: summaries(row.number),
  };
}
