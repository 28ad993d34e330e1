import type { Texts } from './canonical-text.ts';
import { createPurls, type Identifiers, identifiersOf } from './identifiers.ts';
import type { MatchKey } from './merged.ts';
import { withoutNames } from './objects.ts';
import type { Thing } from './things.ts';

/** Which things are the same. */
export interface Classes {
  /** The class of each thing, by position: a number below `count`. */
  readonly classOf: readonly number[];
  readonly count: number;
  /** The strongest identifier that joined a class; absent for things that stand alone. */
  readonly joinedBy: ReadonlyMap<number, MatchKey>;
  /** A text that sorts the classes. */
  readonly orderOf: readonly string[];
  /** Classes that this text tells from all others: those with a package URL, or a name with version or supplier. */
  readonly named: ReadonlySet<number>;
  readonly apart: readonly KeptApart[];
}

/** Things that share an identifier and contradict each other in a stronger one: they stay apart. */
export interface KeptApart {
  readonly key: string;
  readonly things: readonly number[];
}

/** From the strongest to the weakest. */
const STRENGTH: readonly MatchKey[] = ['purl', 'digest', 'alias', 'name', 'content'];

/**
 * Finds which things are the same, through others where need be: by package URL, digest, alias, name with version and
 * supplier, or because all that is said of them but bom-refs is the same. Things never join when a package name or a strong digest
 * of theirs excludes it; then only those that agree in all of these do.
 */
export function classify(things: readonly Thing[], texts: Texts): Classes {
  const purlOf = createPurls();
  const identifiers = things.map((thing) => identifiersOf(thing, purlOf));
  const forest = createForest(identifiers);
  const apart: KeptApart[] = [];
  for (const by of STRENGTH) {
    for (const [key, group] of groupsOf(by, { things, identifiers, texts })) {
      if (group.length < 2) continue;
      if (isAmbiguous(by, group, { things, forest }) || !forest.joinAll(group, by))
        apart.push({ key, things: group });
    }
  }
  return numbered(things, { forest, identifiers, apart });
}

/** Keys under which one author may well list several things, such as two chips of a kind. */
const WEAK: ReadonlySet<MatchKey> = new Set(['alias', 'name', 'content']);

/** Whether a source has several things of a weak key: then nobody knows which of them another source means. */
function isAmbiguous(
  by: MatchKey,
  group: readonly number[],
  { things, forest }: { readonly things: readonly Thing[]; readonly forest: Forest },
): boolean {
  if (!WEAK.has(by)) return false;
  const roots = new Set(group.map(forest.find));
  if (roots.size < 2) return false;
  const listed = new Set(group.map((thing) => `${things[thing]?.source} ${forest.find(thing)}`));
  return new Set(group.map((thing) => things[thing]?.source)).size < listed.size;
}

interface Scene {
  readonly things: readonly Thing[];
  readonly identifiers: readonly Identifiers[];
  readonly texts: Texts;
}

function groupsOf(by: MatchKey, scene: Scene): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  const add = (key: string, thing: number): void => {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else if (group.at(-1) !== thing) group.push(thing);
  };
  if (by === 'alias') addAliases(scene, add);
  else if (by === 'content') addContents(scene, add);
  else
    for (const [thing, { keys }] of scene.identifiers.entries())
      for (const [kind, key] of keys) if (kind === by) add(key, thing);
  return groups;
}

/** An alias meets the same alias elsewhere, or the thing that has it as its name. */
function addAliases({ identifiers }: Scene, add: (key: string, thing: number) => void): void {
  const aliases = new Set(identifiers.flatMap((one) => one.aliases));
  if (aliases.size === 0) return;
  for (const [thing, one] of identifiers.entries())
    for (const name of [...one.aliases, ...one.names()]) if (aliases.has(name)) add(name, thing);
}

/** What has another identifier has the same one wherever it is described alike. */
function addContents({ things, identifiers, texts }: Scene, add: (key: string, thing: number) => void): void {
  for (const [thing, { keys }] of identifiers.entries()) {
    const described = things[thing];
    if (described !== undefined && keys.length === 0)
      add(`${described.kind} ${texts.of(withoutNames(described.value))}`, thing);
  }
}

/** Things joined step by step, with what excludes further ones. */
interface Forest {
  readonly find: (thing: number) => number;
  readonly joinedBy: ReadonlyMap<number, MatchKey>;
  /** Joins all of a group, or those that agree in every strong identifier where two of them contradict; then `false`. */
  readonly joinAll: (group: readonly number[], by: MatchKey) => boolean;
}

function createForest(identifiers: readonly Identifiers[]): Forest {
  const parents = Int32Array.from(identifiers, (_, index) => index);
  // Most things meet no other, and what would exclude one is not asked.
  const known = new Map<number, ReadonlyMap<string, string>>();
  const strongOf = (root: number): ReadonlyMap<string, string> => {
    const strong = known.get(root) ?? identifiers[root]?.strong() ?? new Map<string, string>();
    known.set(root, strong);
    return strong;
  };
  const joinedBy = new Map<number, MatchKey>();
  const find = (thing: number): number => {
    let root = thing;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  const join = (roots: readonly number[], all: ReadonlyMap<string, string>, by: MatchKey): void => {
    const [first = 0] = roots;
    for (const root of roots) {
      parents[root] = first;
      joinedBy.set(first, strongest(joinedBy.get(first), joinedBy.get(root) ?? by));
    }
    known.set(first, all);
  };
  const joinAll = (group: readonly number[], by: MatchKey): boolean => {
    const roots = [...new Set(group.map(find))].sort((a, b) => a - b);
    if (roots.length === 1) return true;
    const all = unionOf(roots.map(strongOf));
    if (all !== undefined) {
      join(roots, all, by);
      return true;
    }
    for (const alike of Map.groupBy(roots, (root) => signature(strongOf(root))).values())
      if (alike.length > 1) join(alike, strongOf(alike[0] ?? 0), by);
    return false;
  };
  return { find, joinedBy, joinAll };
}

function strongest(a: MatchKey | undefined, b: MatchKey): MatchKey {
  return a !== undefined && STRENGTH.indexOf(a) < STRENGTH.indexOf(b) ? a : b;
}

/** All strong identifiers together; `undefined` when two of them exclude each other. */
function unionOf(maps: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> | undefined {
  const all = new Map<string, string>();
  for (const map of maps) {
    for (const [key, value] of map) {
      const known = all.get(key);
      if (known !== undefined && known !== value) return undefined;
      all.set(key, value);
    }
  }
  return all;
}

function signature(strong: ReadonlyMap<string, string>): string {
  return JSON.stringify([...strong].sort());
}

function numbered(
  things: readonly Thing[],
  {
    forest,
    identifiers,
    apart,
  }: {
    readonly forest: Forest;
    readonly identifiers: readonly Identifiers[];
    readonly apart: readonly KeptApart[];
  },
): Classes {
  const numbers = new Map<number, number>();
  const orderOf: string[] = [];
  const named = new Set<number>();
  const classOf = things.map((_, thing) => {
    const root = forest.find(thing);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    const { order, keys } = identifiers[thing] ?? { order: '', keys: [] };
    if (keys.some(([by]) => by === 'purl' || by === 'name')) named.add(number);
    if (orderOf[number] === undefined || order < orderOf[number]) orderOf[number] = order;
    return number;
  });
  const joinedBy = new Map<number, MatchKey>();
  for (const [root, by] of forest.joinedBy) {
    const number = numbers.get(forest.find(root)) ?? 0;
    joinedBy.set(number, strongest(joinedBy.get(number), by));
  }
  return { classOf, count: numbers.size, joinedBy, orderOf, named, apart };
}
