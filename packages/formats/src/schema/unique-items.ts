import { contentHash } from './content-hash.ts';
import { contentNumber } from './content-number.ts';
import { isEqual } from './equal.ts';

/** Up to this many items with one key are compared with each other; beyond it they are told apart by the next key. */
const PAIRWISE_MAX = 16;

/** Tells items apart: equal items always have equal keys. */
export type ItemKey = (item: unknown) => unknown;

/**
 * From cheap to exact: what usually tells items of a BOM apart, a number of the whole content, the whole content.
 * A document made of look-alikes, or of items whose numbers meet, only climbs to the next key: never quadratic.
 */
const KEYS: readonly ItemKey[] = [signatureOf, contentNumber, contentHash];

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
export function firstDuplicate(
  items: readonly unknown[],
  keys: readonly ItemKey[] = KEYS,
): Duplicate | undefined {
  if (items.length < 2) return undefined;
  const root: Bucket = { level: -1, indexes: [], parts: new Map() };
  const search: Search = { items, keys };
  for (let second = 0; second < items.length; second += 1) {
    const first = insert(root, second, search);
    if (first !== undefined) return { first, second };
  }
  return undefined;
}

interface Bucket {
  /** Position of the key that its items share. */
  readonly level: number;
  indexes: number[];
  /**
   * The items by the next key, once they have become too many to compare with each other; one alone by its index, which
   * nearly all of a document are.
   */
  parts: Map<unknown, Bucket | number> | undefined;
}

interface Search {
  readonly items: readonly unknown[];
  readonly keys: readonly ItemKey[];
}

/** Puts an item where it belongs; gives the earlier one instead when it is there already. */
function insert(root: Bucket, index: number, search: Search): number | undefined {
  let bucket: Bucket | undefined = root;
  while (bucket?.parts !== undefined) bucket = partOf(bucket, index, search);
  if (bucket === undefined) return undefined;
  const first = bucket.indexes.find((earlier) => isEqual(search.items[earlier], search.items[index]));
  if (first !== undefined) return first;
  bucket.indexes.push(index);
  if (bucket.indexes.length > PAIRWISE_MAX) split(bucket, search);
  return undefined;
}

/** The part that an item belongs to; none when it is the first of its part, and is put there. */
function partOf({ level, parts }: Bucket, index: number, { items, keys }: Search): Bucket | undefined {
  const key = keys[level + 1]?.(items[index]);
  const known = parts?.get(key);
  if (typeof known === 'object') return known;
  if (known === undefined) {
    parts?.set(key, index);
    return undefined;
  }
  const part: Bucket = { level: level + 1, indexes: [known], parts: undefined };
  parts?.set(key, part);
  return part;
}

function split(bucket: Bucket, search: Search): void {
  const { indexes } = bucket;
  bucket.indexes = [];
  bucket.parts = new Map();
  for (const index of indexes) partOf(bucket, index, search)?.indexes.push(index);
}

/** Members that usually tell items of a BOM apart, best first. */
const TELLING = ['bom-ref', 'ref', 'purl', 'name', 'id', 'url', 'value', 'content'] as const;

/**
 * A cheap key: equal items always have equal keys, different items usually have different ones. A text stands for itself,
 * whichever member says it: joining it with the name would make a new text of every item.
 */
function signatureOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  if (Array.isArray(item)) return `[${item.length}`;
  for (const key of TELLING) {
    const value: unknown = Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined;
    if (typeof value === 'string') return value;
  }
  return '{';
}
