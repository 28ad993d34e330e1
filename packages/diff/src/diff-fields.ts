import { type FieldChange, isJsonObject, type Json, type JsonObject, pointerTo } from '@trasluz/bom';
import { contentText } from './content-text.ts';
import { excerptsOf } from './excerpts.ts';

/** Bound on the fields listed for one thing, so that a rewritten card does not drown the rest. */
export const FIELDS_MAX = 100;

/** Bound on the depth of the comparison; below it values are compared as a whole. Documents are at most 64 deep. */
const DEPTH_MAX = 64;

/** Members that are things of their own in the view, or identity, and so are compared elsewhere. */
const OWN_NODES: ReadonlySet<string> = new Set(['components', 'services', 'bom-ref', 'pedigree']);

/** Lists the members below one thing that differ, as pointers relative to it, sorted by pointer. */
export function diffFields(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  compareObjects(withoutNodes(before), withoutNodes(after), { path: '', member: '', depth: 0, changes });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, FIELDS_MAX);
}

interface Walk {
  readonly path: string;
  readonly member: string;
  readonly depth: number;
  readonly changes: FieldChange[];
}

function withoutNodes(object: JsonObject | undefined): JsonObject {
  return Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !OWN_NODES.has(key)));
}

function compareObjects(before: JsonObject, after: JsonObject, walk: Walk): void {
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const path = pointerTo(walk.path, key);
    compare(ownMember(before, key), ownMember(after, key), {
      ...walk,
      path,
      member: key,
      depth: walk.depth + 1,
    });
  }
}

// A member may well be called "constructor": what every object inherits is not what the document says.
function ownMember(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function compare(before: Json | undefined, after: Json | undefined, walk: Walk): void {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return;
  if (walk.depth < DEPTH_MAX && isJsonObject(before) && isJsonObject(after)) {
    compareObjects(before, after, walk);
    return;
  }
  if (contentText(before, walk.member) === contentText(after, walk.member)) return;
  walk.changes.push({ path: walk.path, ...excerptsOf(before, after) });
}
