import type { Json, JsonObject } from '@trasluz/bom';
import type { Loss } from '../loss.ts';
import { type GraphFault, indexGraph } from './graph/graph.ts';
import { kindOfAgent, type NativeReading, type ReadThing, readNatively } from './graph/native-reading.ts';
import { createOrigins } from './origins.ts';
import { lossesOfReading } from './reading-losses.ts';
import { readResidue } from './residue/entries.ts';
import type { Residue } from './residue/residue.ts';
import { restore } from './residue/restore.ts';
import { entriesOfElement } from './rows/property-rows.ts';
import { assemble, markedId } from './things/assemble.ts';
import { findMarkers } from './things/markers.ts';
import { markerOf, type ThingKind } from './things/thing.ts';

/** An SPDX document in the CycloneDX 1.7 form. */
export interface ReadSpdx {
  readonly bom: JsonObject;
  /** Maps a pointer of the 1.7 form to the place in the SPDX JSON it came from; the nearest ancestor where none fits. */
  pointerOf(pointer: string): string;
  /** What the 1.7 form does not say, in the order of the SPDX document; found when it is asked for. */
  readonly losses: readonly Loss[];
  /** What could not be read: entries that are no elements, ids said twice, residue that does not fit any more. */
  readonly issues: readonly SpdxIssue[];
}

/** Something in an SPDX document that could not be read as it stands. */
export interface SpdxIssue {
  readonly kind: GraphFault['kind'] | 'changed-since-export' | 'unreadable-entry';
  /** Pointer into the SPDX document. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * Reads an SPDX 3.0.1 document, in whichever envelope, as a CycloneDX 1.7 document. Native values come first; what
 * the extension of our own writer adds is taken where the native values are still those it was written beside. Never
 * throws on content, and fetches nothing: a context is only a name.
 */
export function readSpdx(original: JsonObject): ReadSpdx {
  const graph = indexGraph(original);
  const native = readNatively(graph);
  const restoring = createRestoring(native);
  const origins = createOrigins(native.document.pointer);
  const root = restoring.thing(native.document.id, 'document');
  const things = new Map<string, ReadThing>();
  const bom = assemble(withStrays(restoring, root?.own ?? {}), '', {
    ownOf: (id) => restoring.thing(id)?.own,
    isShared: (id) => restoring.isAgent(id),
    placed: (id, pointer) => {
      const thing = restoring.thing(id);
      if (thing === undefined) return;
      things.set(id, thing);
      origins.add(pointer, thing);
    },
  });
  if (root !== undefined) origins.add('', root);
  let losses: readonly Loss[] | undefined;
  return {
    bom: (bom ?? {}) as JsonObject, // what is assembled from an object is one
    pointerOf: origins.pointerOf,
    get losses() {
      losses ??= lossesOfReading({ original, native, things, isUsed: origins.isUsed });
      return losses;
    },
    issues: [...graph.faults.map(faultIssue), ...restoring.issues],
  };
}

/** A thing with its residue put back. */
interface RestoredThing extends ReadThing {
  readonly residuePointers: ReadonlySet<string>;
}

interface Restoring {
  thing(id: string, kind?: ThingKind): RestoredThing | undefined;
  isAgent(id: string): boolean;
  readonly placedIds: readonly string[];
  readonly issues: readonly SpdxIssue[];
}

function createRestoring(native: NativeReading): Restoring {
  const { graph, document } = native;
  const residues = new Map<string, Residue>();
  const issues: SpdxIssue[] = [];
  const claims = new Map<string, ThingKind>();
  for (const item of new Set([document, ...graph.items])) {
    const { residue, unread } = readResidue(entriesOfElement(item.value));
    for (const name of unread) issues.push(unreadableEntry(name, item.pointer));
    if (residue.set.size + residue.was.size + residue.lists.size === 0) continue;
    residues.set(item.id, residue);
    findMarkers(residue, (id, kind) => claims.has(id) || claims.set(id, kind));
  }
  const claimed = new Set(claims.keys());
  const things = new Map<string, RestoredThing | undefined>();
  const kindOf = (id: string): ThingKind | undefined => {
    const item = graph.itemById.get(id);
    const agent = item === undefined ? undefined : kindOfAgent(item);
    return agent ?? claims.get(id) ?? native.places.get(id)?.kind;
  };
  return {
    issues,
    placedIds: [...native.places.keys()],
    isAgent: (id) => {
      const item = graph.itemById.get(id);
      return item !== undefined && kindOfAgent(item) !== undefined;
    },
    thing(id, kind) {
      if (things.has(id)) return things.get(id);
      const asKind = kind ?? kindOf(id);
      const read = asKind === undefined ? undefined : native.read(id, asKind, claimed);
      const restored = read === undefined ? undefined : restoreThing(read, residues.get(id), issues);
      things.set(id, restored);
      return restored;
    },
  };
}

function restoreThing(read: ReadThing, residue: Residue | undefined, issues: SpdxIssue[]): RestoredThing {
  if (residue === undefined) return { ...read, residuePointers: NO_POINTERS };
  const { value, dropped } = restore(read.own, residue);
  for (const pointer of dropped) issues.push(changedSinceExport(pointer, read.item.pointer));
  const residuePointers = new Set([...residue.set.keys(), ...residue.lists.keys()]);
  return { ...read, own: value as JsonObject, residuePointers }; // residue of an object is one: see `restore`
}

const NO_POINTERS: ReadonlySet<string> = new Set();

/** Whatever nothing leads to, such as parts of each other, stands among the components: no element vanishes. */
function withStrays(restoring: Restoring, root: JsonObject): JsonObject {
  const reached = new Set<string>();
  reach(restoring, root, reached);
  const strays: Json[] = [];
  for (const id of restoring.placedIds) {
    if (reached.has(id)) continue;
    strays.push({ ...markerOf(id) });
    reach(restoring, { ...markerOf(id) }, reached);
  }
  if (strays.length === 0) return root;
  const components = root['components'];
  return { ...root, components: [...(Array.isArray(components) ? components : []), ...strays] };
}

/** Adds the ids of all things that a value leads to. */
function reach({ thing }: Restoring, value: JsonObject, reached: Set<string>): void {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const id = markedId(next);
    if (id === undefined) {
      pushHeld(pending, next);
    } else if (!reached.has(id)) {
      reached.add(id);
      const own = thing(id)?.own;
      if (own !== undefined) pending.push(own);
    }
  }
}

/** Adds the objects and lists that stand in a value. */
function pushHeld(pending: Json[], value: Json): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) pending.push(item);
    return;
  }
  const object = value as JsonObject;
  for (const key in object) {
    const member = object[key];
    if (typeof member === 'object' && member !== null) pending.push(member);
  }
}

function faultIssue({ kind, pointer }: GraphFault): SpdxIssue {
  return { kind, pointer, message: FAULTS[kind] };
}

const FAULTS: Readonly<Record<GraphFault['kind'], string>> = {
  'no-object': 'Cannot read an entry of the graph: it is no object',
  'no-type': 'Cannot read an element without "type"',
  'no-id': 'Cannot name an element without "spdxId"; it is read and nothing refers to it',
  'repeated-id': 'Cannot read a second element of one "spdxId"; the first counts',
};

function unreadableEntry(name: string, pointer: string): SpdxIssue {
  const message = `Cannot read the extension entry "${name.slice(0, NAME_LENGTH_MAX)}": its value is no JSON of that kind`;
  return { kind: 'unreadable-entry', pointer, message };
}

/** Names of entries are hostile text; a message quotes their beginning. */
const NAME_LENGTH_MAX = 80;

function changedSinceExport(member: string, pointer: string): SpdxIssue {
  const message = `Cannot put back "${member.slice(0, NAME_LENGTH_MAX)}" from the extension: the SPDX value beside it has changed since`;
  return { kind: 'changed-since-export', pointer, message };
}
