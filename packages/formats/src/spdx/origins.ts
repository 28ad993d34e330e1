import { pointerTo } from '@trasluz/bom';
import type { ReadThing } from './graph/native-reading.ts';

/** Collects where the members of a document came from. */
export interface Origins {
  /** Adds a thing at the place where it came to stand. */
  add(pointer: string, thing: ReadThing): void;
  pointerOf(pointer: string): string;
  /** Whether anything was read from this place or from below it. */
  isUsed(spdxPointer: string): boolean;
}

/**
 * Starts an empty collection; what comes from nowhere else comes from the document's own element. The indexes are
 * made when somebody asks, since most readers of a document never do.
 */
export function createOrigins(documentPointer: string): Origins {
  const placed: Placed[] = [];
  let sources: ReadonlyMap<string, string> | undefined;
  let used: ReadonlySet<string> | undefined;
  return {
    add(pointer, thing) {
      placed.push({ pointer, thing });
    },
    pointerOf(pointer) {
      sources ??= sourcesOf(placed);
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const source = sources.get(pointer.slice(0, end));
        if (source !== undefined) return source;
      }
      return documentPointer;
    },
    isUsed(pointer) {
      used ??= usedOf(placed);
      return used.has(pointer);
    },
  };
}

interface Placed {
  readonly pointer: string;
  readonly thing: ReadThing;
}

function sourcesOf(placed: readonly Placed[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { pointer, thing } of placed) {
    sources.set(pointer, thing.item.pointer);
    for (const { path, from } of thing.notes().origins)
      sources.set(path.reduce<string>(pointerTo, pointer), placeOf(thing, from));
  }
  return sources;
}

/** A place is a pointer, or the member of the thing's element. */
function placeOf({ item }: ReadThing, from: string): string {
  return from.startsWith('/') ? from : `${item.pointer}/${from}`;
}

function usedOf(placed: readonly Placed[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { thing } of placed) {
    const { origins, seen } = thing.notes();
    for (const { from } of origins) markUsed(used, placeOf(thing, from));
    for (const from of seen) markUsed(used, placeOf(thing, from));
  }
  return used;
}

/** Marks a place and the places it stands in. */
function markUsed(used: Set<string>, pointer: string): void {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const place = pointer.slice(0, end);
    if (used.has(place)) return;
    used.add(place);
  }
}
