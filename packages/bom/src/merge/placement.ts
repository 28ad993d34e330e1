import type { Classes } from './classes.ts';
import { MERGE_NESTING_MAX } from './limits.ts';
import type { MergeForm } from './merged.ts';
import { compareTexts } from './objects.ts';
import type { Source } from './sources.ts';
import { SUBJECT_POINTER, type Thing } from './things.ts';

/** Where each class stands in the result. */
export interface Placement {
  /** The class that the document is about. */
  readonly subject: number | undefined;
  /** The class whose part it is; absent for those at the top. */
  readonly parentOf: ReadonlyMap<number, number>;
  /** Parts that have another place too: a document is a tree, and they stand in the first of their wholes. */
  readonly elsewhere: readonly (readonly [whole: number, part: number])[];
  /** Parts of themselves, and parts too deep within others, which stand at the top. */
  readonly loose: readonly number[];
}

/** What placing needs to know. */
export interface Placing {
  readonly sources: readonly Source[];
  readonly things: readonly Thing[];
  readonly classes: Classes;
  readonly form: MergeForm;
}

/**
 * Decides what the merged document is about and where every thing stands: below the thing whose part it is, the first
 * by identity where there are several; in the hierarchical form what only one input lists stands below its subject.
 */
export function place(placing: Placing): Placement {
  const subject = chooseSubject(placing);
  const wholes = wholesOf(placing);
  if (placing.form === 'hierarchical') addSubjects(placing, wholes);
  const parentOf = new Map<number, number>();
  const elsewhere: (readonly [number, number])[] = [];
  for (const [part, found] of wholes) {
    const [first, ...others] = [...found].sort(byOrder(placing.classes));
    if (first === undefined) continue;
    if (part !== subject) parentOf.set(part, first);
    else others.unshift(first);
    elsewhere.push(...pairsOf(others, part));
  }
  const before = new Map(parentOf);
  const loose = cutLoops(parentOf, placing.classes);
  for (const part of loose) {
    const whole = before.get(part);
    if (whole !== undefined) elsewhere.push(...pairsOf([whole], part));
  }
  return { subject, parentOf, elsewhere, loose };
}

/** The wholes that are something else than the part itself, each with it. */
function pairsOf(wholes: readonly number[], part: number): readonly (readonly [number, number])[] {
  return wholes.filter((whole) => whole !== part).map((whole) => [whole, part] as const);
}

/**
 * What a buyer asks for comes before what it is made of; of two alike the first by identity is the subject. The order
 * makes the choice the same in whatever order documents are merged; the other subjects are components of the result.
 */
const SUBJECT_TYPES: readonly string[] = [
  'application',
  'platform',
  'machine-learning-model',
  'container',
  'operating-system',
  'framework',
  'library',
  'data',
  'device',
];

function chooseSubject({ sources, things, classes }: Placing): number | undefined {
  let chosen: { readonly number: number; readonly key: string } | undefined;
  for (const [index, { source, pointer, value }] of things.entries()) {
    if (pointer !== SUBJECT_POINTER) continue;
    const number = classes.classOf[index] ?? 0;
    // The subject that an option gives has no input.
    if (sources[source]?.inputs.length === 0) return number;
    const rank = SUBJECT_TYPES.indexOf(String(value['type']));
    const key = `${rank < 0 ? SUBJECT_TYPES.length : rank} ${classes.orderOf(number)}`;
    if (chosen === undefined || key < chosen.key) chosen = { number, key };
  }
  return chosen?.number;
}

/** By class, the classes whose part it is. */
function wholesOf({ things, classes }: Placing): Map<number, Set<number>> {
  const wholes = new Map<number, Set<number>>();
  for (const [index, { parent }] of things.entries()) {
    if (parent === undefined) continue;
    const part = classes.classOf[index] ?? 0;
    const whole = classes.classOf[parent] ?? 0;
    wholes.set(part, (wholes.get(part) ?? new Set<number>()).add(whole));
  }
  return wholes;
}

/** Lists below the subject of an input what no other input lists; documents that were merged are in order already. */
function addSubjects(placing: Placing, wholes: Map<number, Set<number>>): void {
  const subjects = subjectsOf(placing);
  const isSubject = new Set(subjects.values());
  for (const [part, listing] of listingsOf(placing, subjects)) {
    const [whole] = listing;
    const isOneList = listing.size === 1 && whole !== undefined;
    if (isOneList && !wholes.has(part) && !isSubject.has(part)) wholes.set(part, new Set([whole]));
  }
}

/** By class that is listed at the top of a source, the subjects of these sources. */
function listingsOf(
  { sources, things, classes }: Placing,
  subjects: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlySet<number | undefined>> {
  const listings = new Map<number, Set<number | undefined>>();
  for (const [index, { source, parent, kind, pointer }] of things.entries()) {
    if (kind !== 'component' || parent !== undefined || pointer === SUBJECT_POINTER) continue;
    const part = classes.classOf[index] ?? 0;
    const whole = sources[source]?.isMerged === true ? undefined : subjects.get(source);
    listings.set(part, (listings.get(part) ?? new Set<number | undefined>()).add(whole));
  }
  return listings;
}

/** By source, the class of its subject. */
export function subjectsOf({
  things,
  classes,
}: Pick<Placing, 'things' | 'classes'>): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  for (const [index, { source, pointer }] of things.entries())
    if (pointer === SUBJECT_POINTER) subjects.set(source, classes.classOf[index] ?? 0);
  return subjects;
}

/** Finds the classes to take out of their wholes, so that none is within itself and none is too deep. */
function cutLoops(parentOf: Map<number, number>, classes: Classes): readonly number[] {
  const loose: number[] = [];
  const depths = new Map<number, number>();
  const cut = (part: number): void => {
    loose.push(part);
    parentOf.delete(part);
  };
  for (const start of [...parentOf.keys()].sort(byOrder(classes))) {
    const loop = loopFrom(start, { parentOf, depths });
    if (loop.length > 0) cut(loop.toSorted(byOrder(classes))[0] ?? start);
    const way = wayFrom(start, { parentOf, depths });
    let depth = depths.get(parentOf.get(way.at(-1) ?? start) ?? -1) ?? -1;
    for (const one of way.toReversed()) {
      depth += 1;
      if (depth > MERGE_NESTING_MAX) {
        cut(one);
        depth = 0;
      }
      depths.set(one, depth);
    }
  }
  return loose;
}

interface Ways {
  readonly parentOf: ReadonlyMap<number, number>;
  /** Of the classes whose way to the top is known to end. */
  readonly depths: ReadonlyMap<number, number>;
}

/** The classes that are within one another on the way from a class to the top; none where the way ends. */
function loopFrom(start: number, { parentOf, depths }: Ways): readonly number[] {
  const way = new Set<number>();
  let at: number | undefined = start;
  while (at !== undefined && !depths.has(at) && !way.has(at)) {
    way.add(at);
    at = parentOf.get(at);
  }
  const list = [...way];
  return at !== undefined && way.has(at) ? list.slice(list.indexOf(at)) : [];
}

function wayFrom(start: number, { parentOf, depths }: Ways): readonly number[] {
  const way: number[] = [];
  for (let at: number | undefined = start; at !== undefined && !depths.has(at); at = parentOf.get(at))
    way.push(at);
  return way;
}

function byOrder({ orderOf }: Classes): (a: number, b: number) => number {
  return (a, b) => compareTexts(orderOf(a), orderOf(b)) || a - b;
}
