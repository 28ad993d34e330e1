import type { Json, JsonObject } from '../json.ts';
import { pointerParts } from '../pointer.ts';

/** A change of one object's own members. */
export interface Edit {
  /** Pointer of the object. */
  readonly pointer: string;
  readonly set: JsonObject;
  readonly remove: readonly string[];
}

interface Branch {
  readonly children: Map<string, Branch>;
  readonly edits: Edit[];
}

/** Applies edits by copying only the objects and lists on the way to them; without edits it is the same object. */
export function applyEdits(root: JsonObject, edits: readonly Edit[]): JsonObject {
  if (edits.length === 0) return root;
  const trunk: Branch = { children: new Map(), edits: [] };
  for (const edit of edits) branchAt(trunk, edit.pointer).edits.push(edit);
  return copyObject(root, trunk);
}

function branchAt(trunk: Branch, pointer: string): Branch {
  let branch = trunk;
  for (const part of pointerParts(pointer)) {
    let child = branch.children.get(part);
    if (child === undefined) {
      child = { children: new Map(), edits: [] };
      branch.children.set(part, child);
    }
    branch = child;
  }
  return branch;
}

function copyValue(value: Json | undefined, branch: Branch | undefined): Json | undefined {
  if (branch === undefined) return value;
  if (Array.isArray(value)) {
    // An item is a value, and stays one.
    return value.map((item: Json, index) => copyValue(item, branch.children.get(String(index))) as Json);
  }
  return copyObject(value as JsonObject, branch); // edits are made for objects only
}

// Members are rebuilt one by one in their order; `fromEntries` keeps even a member called "__proto__" a plain member.
function copyObject(object: JsonObject, branch: Branch): JsonObject {
  const removed = new Set(branch.edits.flatMap((edit) => edit.remove));
  const set = new Map(branch.edits.flatMap((edit) => Object.entries(edit.set)));
  const kept = Object.entries(object).filter(([key]) => set.has(key) || !removed.has(key));
  // What is changed stays where it stood: "specVersion" has to come before the lists.
  const copied = kept.map(
    ([key, value]) =>
      [key, set.has(key) ? set.get(key) : copyValue(value, branch.children.get(key))] as const,
  );
  const added = [...set].filter(([key]) => !Object.hasOwn(object, key));
  return Object.fromEntries([...copied, ...added]);
}
