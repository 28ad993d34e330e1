import type { Texts } from './canonical-text.ts';
import { type Copies, findCopies } from './copies.ts';
import { createForest, type Forest, strongest } from './forest.ts';
import {
  createPurls,
  type Identifiers,
  identifiersOf,
  labelOf,
  orderOf,
  type PurlOf,
  strongOf,
} from './identifiers.ts';
import { groupByKey } from './key-groups.ts';
import { type MatchKey, STRENGTH } from './merged.ts';
import type { Thing } from './things.ts';

/** Which things are the same. */
export interface Classes {
  /** The class of each thing, by position: a number below `count`. */
  readonly classOf: Int32Array;
  readonly count: number;
  /** The things of a class, by position. */
  readonly members: (number: number) => Int32Array;
  /** The first thing that says the same to the word, for each thing; itself where there is none. */
  readonly firstOf: Int32Array;
  /** The strongest identifier that joined a class; absent for things that stand alone. */
  readonly joinedBy: ReadonlyMap<number, MatchKey>;
  /** A text that sorts the classes. */
  readonly orderOf: (number: number) => string;
  /** Whether this text tells a class from all others: it has a package URL, or a name with version or supplier. */
  readonly isNamed: (number: number) => boolean;
  readonly apart: readonly KeptApart[];
}

/** Things that share an identifier and contradict each other in a stronger one: they stay apart. */
export interface KeptApart {
  readonly key: string;
  readonly things: readonly number[];
}

/**
 * Finds which things are the same, through others where need be: by package URL, digest, alias, name with version and
 * supplier, or because all that is said of them but bom-refs is the same. Things never join when a package name or a strong digest
 * of theirs excludes it; then only those that agree in all of these do.
 */
export function classify(things: readonly Thing[], texts: Texts): Classes {
  const purlOf = createPurls();
  const copies = findCopies(things, purlOf);
  const identifiers = things.map((thing, index) =>
    copies.firstOf[index] === index ? identifiersOf(thing, purlOf) : undefined,
  );
  const isSeveral = (thing: number): boolean => copies.of(thing).length > 0;
  const forest = createForest({
    count: things.length,
    strongOf: (thing) => strongOf(things[thing], identifiers[thing]),
    isSeveral,
  });
  const apart: KeptApart[] = [];
  for (const by of STRENGTH) {
    for (const [key, group] of groupByKey(by, { things, identifiers, isSeveral, texts })) {
      if (typeof group === 'number' && !isSeveral(group)) continue;
      const firsts = typeof group === 'number' ? [group] : group;
      const isJoined = !isAmbiguous(by, firsts, { things, forest, copies }) && forest.joinAll(firsts, by);
      if (!isJoined) apart.push({ key: labelOf(key), things: withCopies(firsts, copies) });
    }
  }
  return numbered({ things, forest, identifiers, apart, copies, purlOf });
}

/** Keys under which one author may well list several things, such as two chips of a kind. */
const WEAK: ReadonlySet<MatchKey> = new Set(['alias', 'name', 'content']);

/** Whether a source has several things of a weak key: then nobody knows which of them another source means. */
function isAmbiguous(
  by: MatchKey,
  group: readonly number[],
  {
    things,
    forest,
    copies,
  }: { readonly things: readonly Thing[]; readonly forest: Forest; readonly copies: Copies },
): boolean {
  if (!WEAK.has(by)) return false;
  const roots = new Set(group.map(forest.find));
  if (roots.size < 2) return false;
  const all = withCopies(group, copies);
  const rootOf = (thing: number): number => forest.find(copies.firstOf[thing] ?? thing);
  const listed = new Set(all.map((thing) => `${things[thing]?.source} ${rootOf(thing)}`));
  return new Set(all.map((thing) => things[thing]?.source)).size < listed.size;
}

function withCopies(firsts: readonly number[], copies: Copies): readonly number[] {
  return firsts.flatMap((first) => [first, ...copies.of(first)]).sort((a, b) => a - b);
}

interface Sorted {
  readonly things: readonly Thing[];
  readonly forest: Forest;
  readonly identifiers: readonly (Identifiers | undefined)[];
  readonly apart: readonly KeptApart[];
  readonly copies: Copies;
  readonly purlOf: PurlOf;
}

function numbered({ things, forest, identifiers, apart, copies, purlOf }: Sorted): Classes {
  const numberOf = new Int32Array(things.length).fill(-1);
  const classOf = new Int32Array(things.length);
  let count = 0;
  for (let thing = 0; thing < things.length; thing += 1) {
    const first = copies.firstOf[thing] ?? thing;
    const root = forest.find(first);
    if (numberOf[root] === -1) {
      numberOf[root] = count;
      count += 1;
    }
    classOf[thing] = numberOf[root] ?? 0;
  }
  const joinedBy = new Map<number, MatchKey>();
  for (const [root, by] of forest.joinedBy) {
    const number = numberOf[forest.find(root)] ?? 0;
    joinedBy.set(number, strongest(joinedBy.get(number), by));
  }
  const members = createMembers(classOf, count);
  return {
    classOf,
    count,
    members,
    firstOf: copies.firstOf,
    joinedBy,
    orderOf: createOrders((number) => leastOrder(members(number), { things, identifiers, purlOf })),
    isNamed: (number) => members(number).some((thing) => isNamed(identifiers[thing])),
    apart,
  };
}

function isNamed(identifiers: Identifiers | undefined): boolean {
  return identifiers !== undefined && (identifiers.purls.length > 0 || identifiers.name !== '');
}

/** Lists the things of each class, one class after the other in one array. */
function createMembers(classOf: Int32Array, count: number): (number: number) => Int32Array {
  const ends = new Int32Array(count + 1);
  for (const number of classOf) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
  for (let number = 1; number <= count; number += 1)
    ends[number] = (ends[number] ?? 0) + (ends[number - 1] ?? 0);
  const next = ends.slice();
  const things = new Int32Array(classOf.length);
  for (const [thing, number] of classOf.entries()) {
    const at = next[number] ?? 0;
    things[at] = thing;
    next[number] = at + 1;
  }
  return (number) => things.subarray(ends[number] ?? 0, ends[number + 1] ?? 0);
}

/** Most classes meet nothing that they have to be sorted among. */
function createOrders(write: (number: number) => string): (number: number) => string {
  const known = new Map<number, string>();
  return (number) => {
    const order = known.get(number) ?? write(number);
    known.set(number, order);
    return order;
  };
}

function leastOrder(
  members: Int32Array,
  { things, identifiers, purlOf }: Pick<Sorted, 'things' | 'identifiers' | 'purlOf'>,
): string {
  let least: string | undefined;
  for (const member of members) {
    const thing = things[member];
    // Copies are sorted like the first of them.
    if (thing === undefined || identifiers[member] === undefined) continue;
    const order = orderOf(thing, purlOf);
    if (least === undefined || order < least) least = order;
  }
  return least ?? '';
}
