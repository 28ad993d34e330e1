import { contentHash } from './content-hash.ts';
import { isEqual } from './equal.ts';

/**
 * Up to this many items that look alike are compared with each other; beyond it the bucket is keyed by the hash
 * of the whole content, so that a document made of look-alikes cannot make the check quadratic.
 */
const PAIRWISE_MAX = 16;

/** Two positions of one list that hold the same content. */
export interface Duplicate {
  readonly first: number;
  readonly second: number;
}

/** Tells whether no item of a list repeats another: JSON Schema draft-07 §6.4.5 `uniqueItems` in linear time. */
export function hasUniqueItems(items: readonly unknown[]): boolean {
  return firstDuplicate(items) === undefined;
}

/** Finds the first item that repeats an earlier one. */
export function firstDuplicate(items: readonly unknown[]): Duplicate | undefined {
  if (items.length < 2) return undefined;
  const buckets = new Map<unknown, Bucket>();
  for (let second = 0; second < items.length; second += 1) {
    const key = signatureOf(items[second]);
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, { indexes: [second], byHash: undefined });
      continue;
    }
    const first = findEqual(items, bucket, second);
    if (first !== undefined) return { first, second };
    add(items, bucket, second);
  }
  return undefined;
}

interface Bucket {
  readonly indexes: number[];
  /** Positions by content hash, once the bucket has outgrown pairwise comparison. */
  byHash: Map<string, number> | undefined;
}

function findEqual(items: readonly unknown[], bucket: Bucket, index: number): number | undefined {
  if (bucket.byHash !== undefined) return bucket.byHash.get(contentHash(items[index]));
  return bucket.indexes.find((earlier) => isEqual(items[earlier], items[index]));
}

function add(items: readonly unknown[], bucket: Bucket, index: number): void {
  if (bucket.byHash !== undefined) {
    bucket.byHash.set(contentHash(items[index]), index);
    return;
  }
  bucket.indexes.push(index);
  if (bucket.indexes.length <= PAIRWISE_MAX) return;
  bucket.byHash = new Map(bucket.indexes.map((earlier) => [contentHash(items[earlier]), earlier]));
}

/** Members that usually tell items of a BOM apart, best first. */
const TELLING = ['bom-ref', 'ref', 'purl', 'name', 'id', 'url', 'value', 'content'] as const;

/** A cheap key: equal items always have equal keys, different items usually have different ones. */
function signatureOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  if (Array.isArray(item)) return `[${item.length}`;
  for (const key of TELLING) {
    const value: unknown = Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined;
    if (typeof value === 'string') return `${key}:${value}`;
  }
  return '{';
}
