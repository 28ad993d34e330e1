import { BomError } from '../bom-error.ts';
import type { Json } from '../json.ts';
import { pointerParts } from '../pointer.ts';
import type { Texts } from './canonical-text.ts';
import { MERGE_PLACES_MAX } from './limits.ts';
import { compareTexts } from './objects.ts';
import type { Placed } from './placed.ts';
import type { Root } from './roots.ts';
import { type Said, Trace } from './trace.ts';

/** Finds where what a source says stands in the result. */
export interface Places {
  /** The pointers at which the result says what the source says at a pointer and below it; none where it says nothing. */
  readonly of: (pointer: string) => readonly string[];
  /** The pointers at which the result says what the source says and none of the given pointers covers. */
  readonly uncovered: (covered: readonly string[]) => readonly string[];
}

/** Counts places across all citations of a result. */
export interface Budget {
  left: number;
}

/** What the places of one source are found with. */
export interface Placer {
  /** The position of the source. */
  readonly source: number;
  readonly roots: readonly Root[];
  readonly traceOf: (target: Placed) => Trace;
  readonly budget: Budget;
}

/** Makes the traces of units, each once. */
export function createTraces(texts: Texts): (target: Placed) => Trace {
  const traces = new Map<Placed, Trace>();
  return (target) => {
    const trace = traces.get(target) ?? new Trace(target.unit.value, texts);
    traces.set(target, trace);
    return trace;
  };
}

/** How many places the citations of one result may name. */
export function createBudget(): Budget {
  return { left: MERGE_PLACES_MAX };
}

/** Makes the places of one source. */
export function createPlaces(placer: Placer): Places {
  const { roots } = placer;
  let index: RootIndex | undefined;
  return {
    of: (pointer) => {
      // Most sources cite nothing, and nobody asks.
      index ??= indexOf(roots);
      const { byFrom, sorted } = index;
      const found = new Set<string>();
      const mayName = (from: string): boolean => from === pointer || !IS_NAME.test(from);
      const said = saidAt(placer, byFrom, pointer);
      if (said !== undefined) follow(placer, { ...said, mayName }, found);
      for (const root of rootsBelow(sorted, pointer))
        follow(placer, { root, said: wholeOf(root), mayName }, found);
      return minimal(found);
    },
    uncovered: (covered) => {
      const found = new Set<string>();
      const mayName = coverage(covered);
      for (const root of roots) {
        // Most things are described alike by all who describe them, and need no trace.
        if (covered.length === 0 && isSaidWhole(root)) count(placer.budget, found, root.target.pointer);
        else follow(placer, { root, said: wholeOf(root), mayName }, found);
      }
      return minimal(found).filter((pointer) => !NOT_SAID.test(pointer));
    },
  };
}

interface RootIndex {
  readonly byFrom: ReadonlyMap<string, Root>;
  readonly sorted: readonly Root[];
}

function indexOf(roots: readonly Root[]): RootIndex {
  return {
    byFrom: new Map(roots.map((root) => [root.from, root])),
    sorted: roots.toSorted((a, b) => compareTexts(a.from, b.from)),
  };
}

/** Members that say who speaks and how, and nothing about what the document describes. */
const NOT_SAID = /^\/metadata\/(?:authors|tools|lifecycles)(?:\/|$)/;

interface Following {
  readonly root: Root;
  readonly said: Said;
  /** Whether what stands at a pointer of the source may be named as a whole. */
  readonly mayName: (from: string) => boolean;
}

function follow(placer: Placer, { root, said, mayName }: Following, found: Set<string>): void {
  const { target } = root;
  placer.traceOf(target).follow(said, {
    mayName: (from, path, value) =>
      mayName(from) &&
      (isWithin(target, { path, value }) || (path === '' && isWholeOf(target, placer.source))),
    emit: (path) => {
      placer.budget.left -= 1;
      if (placer.budget.left < 0)
        throw new BomError(
          'merge-too-large',
          `Cannot cite more than ${MERGE_PLACES_MAX} places of a document`,
        );
      found.add(target.pointer + path);
    },
  });
}

/**
 * Whether what stands at a place within a unit may be named with all that is below. Where several sources say different
 * things of a unit only single values and whole items are, so that a place is named alike in whatever order they meet.
 */
function isWithin(
  { pointer, unit }: Placed,
  { path, value }: { readonly path: string; readonly value: Json },
): boolean {
  if (path === '') return false;
  if (unit.isAgreed && !isAboutDocument(pointer)) return true;
  return typeof value !== 'object' || value === null || /\/\d+(?:\/|$)/.test(path);
}

function isAboutDocument(pointer: string): boolean {
  return pointer === '' || pointer === '/metadata';
}

function isSaidWhole({ target, path, isItem }: Root): boolean {
  const { pointer, unit, parts } = target;
  return unit.isAgreed && parts.length === 0 && path === '' && !isItem && !isAboutDocument(pointer);
}

function count(budget: Budget, found: Set<string>, pointer: string): void {
  budget.left -= 1;
  if (budget.left < 0)
    throw new BomError('merge-too-large', `Cannot cite more than ${MERGE_PLACES_MAX} places of a document`);
  found.add(pointer);
}

/** A pointer covers what stands below it too, so it may name only what one source says wholly. */
function isWholeOf({ pointer, parts }: Placed, source: number): boolean {
  if (isAboutDocument(pointer)) return false;
  return parts.every(
    (part) =>
      part.unit.isAgreed && part.unit.members.some((one) => one.source === source) && isWholeOf(part, source),
  );
}

function wholeOf({ from, path, isItem, value }: Root): Said {
  return { from, path, isItem, value };
}

function saidAt(
  { traceOf }: Placer,
  byFrom: ReadonlyMap<string, Root>,
  pointer: string,
): Pick<Following, 'root' | 'said'> | undefined {
  const from = [...ancestorsOf(pointer), pointer].findLast((one) => byFrom.has(one));
  const root = from === undefined ? undefined : byFrom.get(from);
  if (root === undefined || from === undefined) return undefined;
  // An organization that moved to a list is cited as the item that it is now.
  if (root.isItem && root.target.pointer === '') return { root, said: wholeOf(root) };
  const trace = traceOf(root.target);
  let said: Said | undefined = { ...wholeOf(root), value: root.all ?? root.value };
  for (const key of pointerParts(pointer.slice(from.length))) {
    said = said === undefined ? undefined : trace.step(said, key);
  }
  return said === undefined ? undefined : { root, said };
}

/** Every pointer above a pointer, from the whole document on. */
function ancestorsOf(pointer: string): readonly string[] {
  const found: string[] = [];
  for (let at = pointer.indexOf('/'); at >= 0; at = pointer.indexOf('/', at + 1))
    found.push(pointer.slice(0, at));
  return found;
}

function rootsBelow(sorted: readonly Root[], pointer: string): readonly Root[] {
  const prefix = `${pointer}/`;
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Root[] = [];
  for (let at = low; sorted[at]?.from.startsWith(prefix) === true; at += 1) {
    const root = sorted[at];
    if (root !== undefined) found.push(root);
  }
  return found;
}

/** Tells which pointers may be named whole when others are covered already: neither those nor what is around them. */
function coverage(covered: readonly string[]): (from: string) => boolean {
  if (covered.length === 0) return (from) => !IS_NAME.test(from);
  const exact = new Set(covered);
  const around = new Set(covered.flatMap(ancestorsOf));
  return (from) =>
    !IS_NAME.test(from) &&
    !around.has(from) &&
    !exact.has(from) &&
    !ancestorsOf(from).some((one) => exact.has(one));
}

/** What something is called within a document says nothing about it. */
const IS_NAME = /\/(?:bom-)?ref$/;

/** The pointers without those that stand below another of them, sorted. */
export function minimal(pointers: ReadonlySet<string>): readonly string[] {
  const isBelow = (pointer: string): boolean => {
    // The lists of a document are never named as a whole, so that what stands in them stands below nothing.
    const item = pointer.indexOf('/', pointer.indexOf('/', 1) + 1);
    return item > 0 && ancestorsOf(pointer).some((one) => pointers.has(one));
  };
  return [...pointers].filter((pointer) => !isBelow(pointer)).sort();
}
