import { isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { markedId } from '../things/assemble.ts';
import { fingerprint } from './fingerprint.ts';
import { matchLists } from './list-plan.ts';
import type { ListPlan, Residue } from './residue.ts';
import { isSame } from './same.ts';

/** Finds what has to be added to a native reading to give the original: the least that does it, in linear time. */
export function residueOf(native: Json | undefined, original: Json | undefined): Residue {
  if (isSame(native, original)) return NOTHING;
  const diff: Diff = { set: new Map(), was: new Map(), lists: new Map() };
  compare(diff, { native, original, pointer: '', isGuarded: false });
  return diff;
}

/** Most things are said natively as they are. */
const NOTHING: Residue = { set: new Map(), was: new Map(), lists: new Map() };

/** Tells whether the native reading already is the original. */
export function isEmptyResidue({ set, was, lists }: Residue): boolean {
  return set.size + was.size + lists.size === 0;
}

/** A marker stands for a whole thing: it is the same or another one, and never a part of anything. */
function isComposed(native: JsonObject, original: JsonObject): boolean {
  const [one, other] = [markedId(native), markedId(original)];
  return one === other;
}

interface Diff extends Residue {
  readonly set: Map<string, Json>;
  readonly was: Map<string, string>;
  readonly lists: Map<string, ListPlan>;
}

interface Pair {
  readonly native: Json | undefined;
  readonly original: Json | undefined;
  readonly pointer: string;
  /** Whether a mark on an enclosing item already guards this place. */
  readonly isGuarded: boolean;
}

function compare(diff: Diff, pair: Pair): void {
  const { native, original } = pair;
  if (native === original) return;
  if (isJsonObject(native) && isJsonObject(original) && isComposed(native, original)) {
    compareObjects(diff, { ...pair, native, original });
  } else if (Array.isArray(native) && Array.isArray(original)) {
    compareLists(diff, { ...pair, native, original });
  } else {
    replaceValue(diff, pair);
  }
}

function replaceValue(diff: Diff, { native, original, pointer, isGuarded }: Pair): void {
  if (original !== undefined) diff.set.set(pointer, original);
  const isReplaced = native !== undefined && (!isGuarded || original === undefined);
  if (isReplaced) diff.was.set(pointer, fingerprint(native));
}

interface ObjectPair extends Pair {
  readonly native: JsonObject;
  readonly original: JsonObject;
}

function compareObjects(diff: Diff, pair: ObjectPair): void {
  const { native, original } = pair;
  for (const key in original)
    compareMember(diff, pair, { key, native: memberOf(native, key), original: original[key] });
  for (const key in native)
    if (!Object.hasOwn(original, key))
      compareMember(diff, pair, { key, native: native[key], original: undefined });
}

/** What an object inherits is no member of it, whatever the member is called. */
function memberOf(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

interface Member {
  readonly key: string;
  readonly native: Json | undefined;
  readonly original: Json | undefined;
}

/** Most members are the same; the pointer is made for the others only. */
function compareMember(diff: Diff, { pointer, isGuarded }: Pair, { key, native, original }: Member): void {
  if (isSame(native, original)) return;
  compare(diff, { native, original, isGuarded, pointer: pointerTo(pointer, key) });
}

interface ListPair extends Pair {
  readonly native: readonly Json[];
  readonly original: readonly Json[];
}

function compareLists(diff: Diff, pair: ListPair): void {
  const { native, original } = pair;
  const { sources, plan } = matchLists(native, original);
  if (plan !== undefined) diff.lists.set(pair.pointer, plan);
  sources.forEach((source, index) => {
    if (source !== undefined) compareItems(diff, pair, { source, index });
  });
}

interface Indexes {
  readonly source: number;
  readonly index: number;
}

function compareItems(diff: Diff, pair: ListPair, { source, index }: Indexes): void {
  const { isGuarded } = pair;
  const native = pair.native[source] as Json; // an index that the match found
  if (isSame(native, pair.original[index])) return;
  const at = pointerTo(pair.pointer, index);
  const before = sizeOf(diff);
  compare(diff, { native, original: pair.original[index], pointer: at, isGuarded: true });
  if (!isGuarded && sizeOf(diff) > before) diff.was.set(at, fingerprint(native));
}

function sizeOf({ set, was, lists }: Residue): number {
  return set.size + was.size + lists.size;
}
