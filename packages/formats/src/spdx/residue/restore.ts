import { isJsonObject, type Json, pointerParts } from '@trasluz/bom';
import { fingerprint } from './fingerprint.ts';
import type { ListItem, ListPlan, Residue } from './residue.ts';

/** A value with its residue, and the places whose residue was left out because the native reading has changed. */
export interface Restored {
  readonly value: Json | undefined;
  /** Pointers of the residue, in its order. */
  readonly dropped: readonly string[];
}

/** Adds the residue to a native reading; where the reading is no longer what it was, the reading stays. */
export function restore(native: Json | undefined, residue: Residue): Restored {
  const dropped: string[] = [];
  const value = restoreBranch(native, {
    branch: branchesOf(residue),
    isGuarded: false,
    pointer: '',
    dropped,
  });
  return { value, dropped };
}

/** Deeper pointers than a document may nest are an attack; they are passed over. */
const DEPTH_MAX = 64;

interface Branch {
  set?: Json;
  was?: string;
  list?: ListPlan;
  readonly children: Map<string, Branch>;
}

function branchesOf({ set, was, lists }: Residue): Branch {
  const trunk: Branch = { children: new Map() };
  const at = (pointer: string): Branch => {
    const parts = pointerParts(pointer);
    if (parts.length > DEPTH_MAX) return { children: new Map() };
    return parts.reduce(childOf, trunk);
  };
  for (const [pointer, value] of set) at(pointer).set = value;
  for (const [pointer, mark] of was) at(pointer).was = mark;
  for (const [pointer, plan] of lists) at(pointer).list = plan;
  return trunk;
}

function childOf(branch: Branch, part: string): Branch {
  const known = branch.children.get(part);
  if (known !== undefined) return known;
  const child: Branch = { children: new Map() };
  branch.children.set(part, child);
  return child;
}

interface Work {
  readonly branch: Branch;
  readonly isGuarded: boolean;
  readonly pointer: string;
  readonly dropped: string[];
}

function restoreBranch(native: Json | undefined, work: Work): Json | undefined {
  const { branch } = work;
  if (branch.set !== undefined || isRemoval(branch, work)) return replace(native, work);
  if (branch.list !== undefined) return restoreList(Array.isArray(native) ? native : [], branch.list, work);
  if (branch.children.size === 0) return native;
  if (Array.isArray(native))
    return restoreItems(
      native.map((item, index) => ({ item, index })),
      work,
    );
  return restoreMembers(native, work);
}

/** A mark with nothing beside or below it says that the original has no such value. */
function isRemoval({ was, list, children }: Branch, { pointer }: Work): boolean {
  return was !== undefined && list === undefined && children.size === 0 && pointer !== '';
}

function replace(native: Json | undefined, { branch, isGuarded, pointer, dropped }: Work): Json | undefined {
  const isExpected =
    branch.was === undefined ? isGuarded || native === undefined : isMarked(native, branch.was);
  if (isExpected) return branch.set;
  dropped.push(pointer);
  return native;
}

function isMarked(native: Json | undefined, mark: string): boolean {
  return native !== undefined && fingerprint(native) === mark;
}

function restoreMembers(native: Json | undefined, work: Work): Json | undefined {
  if (native !== undefined && !isJsonObject(native)) {
    work.dropped.push(work.pointer);
    return native;
  }
  const members = new Map(Object.entries(native ?? {}));
  for (const [key, branch] of work.branch.children) {
    const value = restoreBranch(members.get(key), { ...work, branch, pointer: `${work.pointer}/${key}` });
    if (value === undefined) members.delete(key);
    else members.set(key, value);
  }
  // `fromEntries` keeps even a member called "__proto__" a plain member.
  return native === undefined && members.size === 0 ? undefined : Object.fromEntries(members);
}

/** An item of a list with the index that pointers of the residue know it by. */
interface Placed {
  readonly item: Json;
  readonly index: number | undefined;
}

function restoreList(native: readonly Json[], plan: ListPlan, work: Work): Json {
  const used = new Set(plan.items.filter((item) => typeof item === 'number'));
  const without = countsOf(plan.without);
  const added = native.filter((item, index) => !used.has(index) && !takeOne(without, item));
  const planned = plan.items.flatMap((item, index) => placedItem(item, index, native));
  return restoreItems([...planned, ...added.map((item) => ({ item, index: undefined }))], work);
}

function placedItem(item: ListItem, index: number, native: readonly Json[]): readonly Placed[] {
  const value = typeof item === 'number' ? native[item] : item[0];
  return value === undefined ? [] : [{ item: value, index }];
}

function countsOf(marks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, item: Json): boolean {
  if (counts.size === 0) return false;
  const mark = fingerprint(item);
  const left = counts.get(mark) ?? 0;
  if (left > 0) counts.set(mark, left - 1);
  return left > 0;
}

function restoreItems(items: readonly Placed[], work: Work): Json {
  const { children } = work.branch;
  const moved = movedItems(items, work);
  const seen = new Set<string>();
  const restored = items.map(({ item, index }, at) => {
    const key = moved.get(at) ?? (index === undefined ? undefined : String(index));
    const branch = key === undefined ? undefined : children.get(key);
    if (branch === undefined || key === undefined) return item;
    const isFitting = branch.was === undefined ? work.isGuarded : fingerprint(item) === branch.was;
    if (!isFitting || seen.has(key)) return item;
    seen.add(key);
    // Its own mark has been checked, so what remains is what stands inside.
    const { was: _was, ...inside } = branch;
    return restoreBranch(item, {
      ...work,
      branch: inside,
      isGuarded: true,
      pointer: `${work.pointer}/${key}`,
    });
  });
  for (const key of children.keys()) if (!seen.has(key)) work.dropped.push(`${work.pointer}/${key}`);
  return restored.filter((item) => item !== undefined) as Json[];
}

/** Finds guarded items that were moved by what was added or taken away before them. */
function movedItems(items: readonly Placed[], { branch, isGuarded }: Work): ReadonlyMap<number, string> {
  const moved = new Map<number, string>();
  if (isGuarded) return moved;
  const lost = [...branch.children].filter(([key, { was }]) => !isAtHome(items, key, was));
  if (lost.length === 0) return moved;
  const home = new Set(branch.children.keys());
  const keyOf = new Map(lost.flatMap(([key, { was }]) => (was === undefined ? [] : [[was, key] as const])));
  items.forEach(({ item, index }, at) => {
    if (
      index !== undefined &&
      home.has(String(index)) &&
      isAtHome(items, String(index), branch.children.get(String(index))?.was)
    )
      return;
    const key = keyOf.get(fingerprint(item));
    if (key !== undefined) moved.set(at, key);
  });
  return moved;
}

function isAtHome(items: readonly Placed[], key: string, was: string | undefined): boolean {
  const found = items[Number(key)];
  return (
    found !== undefined &&
    String(found.index) === key &&
    (was === undefined || fingerprint(found.item) === was)
  );
}
