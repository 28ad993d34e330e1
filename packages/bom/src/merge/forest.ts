import { type MatchKey, STRENGTH } from './merged.ts';

/** Things joined step by step, with what excludes further ones. */
export interface Forest {
  readonly find: (thing: number) => number;
  readonly joinedBy: ReadonlyMap<number, MatchKey>;
  /** Joins all of a group, or those that agree in every strong identifier where two of them contradict; then `false`. */
  readonly joinAll: (group: readonly number[], by: MatchKey) => boolean;
}

/** What is known of things before they are joined. */
export interface Trees {
  readonly count: number;
  /** What another name of a thing would contradict. */
  readonly strongOf: (thing: number) => ReadonlyMap<string, string>;
  /** Whether a thing stands for several, which its first key joins. */
  readonly isSeveral: (thing: number) => boolean;
}

/** Makes a forest in which nothing is joined. */
export function createForest({ count, strongOf, isSeveral }: Trees): Forest {
  const parents = Int32Array.from({ length: count }, (_, index) => index);
  // Most things meet no other, and what would exclude one is not asked.
  const known = new Map<number, ReadonlyMap<string, string>>();
  const joinedBy = new Map<number, MatchKey>();
  const strongOfRoot = (root: number): ReadonlyMap<string, string> => {
    const strong = known.get(root) ?? strongOf(root);
    known.set(root, strong);
    return strong;
  };
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
    const [only = 0] = roots;
    if (roots.length === 1) {
      if (isSeveral(only) && !joinedBy.has(only)) joinedBy.set(only, by);
      return true;
    }
    const all = unionOf(roots.map(strongOfRoot));
    if (all !== undefined) {
      join(roots, all, by);
      return true;
    }
    for (const alike of Map.groupBy(roots, (root) => signature(strongOfRoot(root))).values()) {
      const [first = 0] = alike;
      if (alike.length > 1 || (isSeveral(first) && !joinedBy.has(first)))
        join(alike, strongOfRoot(first), by);
    }
    return false;
  };
  return { find, joinedBy, joinAll };
}

/** The stronger of two keys. */
export function strongest(a: MatchKey | undefined, b: MatchKey): MatchKey {
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
