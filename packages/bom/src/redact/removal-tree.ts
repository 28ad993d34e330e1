import { pointerParts, pointerTo } from '../pointer.ts';

/** The places to remove, by the way to them: nothing below a removed place is kept apart. */
export interface RemovalTree {
  /** The subtree of a member or index; `undefined` where nothing at or below it is removed. */
  readonly children: ReadonlyMap<string, RemovalTree>;
  readonly isRemoved: boolean;
}

interface Growing {
  readonly children: Map<string, Growing>;
  isRemoved: boolean;
}

/** Puts pointers together; of two on one way the shorter wins. */
export function removalTree(pointers: readonly string[]): RemovalTree {
  const root: Growing = { children: new Map(), isRemoved: false };
  for (const pointer of pointers) {
    let tree = root;
    for (const part of pointerParts(pointer)) {
      if (tree.isRemoved) break;
      const child = tree.children.get(part) ?? { children: new Map(), isRemoved: false };
      tree.children.set(part, child);
      tree = child;
    }
    tree.isRemoved = true;
    tree.children.clear();
  }
  return root;
}

/** Lists the removed places, the first way first. */
export function removedPlaces(tree: RemovalTree, pointer = ''): readonly string[] {
  if (tree.isRemoved) return [pointer];
  return [...tree.children].flatMap(([part, child]) => removedPlaces(child, pointerTo(pointer, part)));
}

/** Where a place stands once the removed ones are gone; `undefined` for a removed one. Indexes of lists move up. */
export function placeAfter(
  tree: RemovalTree,
  pointer: string,
  isList: (pointer: string) => boolean,
): string | undefined {
  let at: RemovalTree | undefined = tree;
  let before = '';
  let after = '';
  for (const part of pointerParts(pointer)) {
    const siblings: RemovalTree | undefined = at;
    at = siblings?.children.get(part);
    if (at?.isRemoved) return undefined;
    after = pointerTo(
      after,
      siblings !== undefined && isList(before) ? Number(part) - removedBefore(siblings, Number(part)) : part,
    );
    before = pointerTo(before, part);
  }
  return after;
}

function removedBefore(list: RemovalTree, index: number): number {
  let count = 0;
  for (const [part, child] of list.children) if (child.isRemoved && Number(part) < index) count += 1;
  return count;
}
