import type { ReadThing } from './graph/native-reading.ts';

/** Collects where the members of a document came from. */
export interface Origins {
  /** Adds a thing at the place where it came to stand. */
  add(pointer: string, thing: ReadThing): void;
  pointerOf(pointer: string): string;
  /** Whether anything was read from this place or from below it. */
  isUsed(spdxPointer: string): boolean;
}

/** Starts an empty collection; what comes from nowhere else comes from the document's own element. */
export function createOrigins(documentPointer: string): Origins {
  const sources = new Map<string, string>();
  const used = new Set<string>();
  return {
    add(pointer, { item, origins, seen }) {
      if (!sources.has(pointer)) sources.set(pointer, item.pointer);
      for (const place of seen) markUsed(used, place);
      for (const [member, from] of origins) {
        sources.set(pointer + member, from);
        markUsed(used, from);
      }
    },
    pointerOf(pointer) {
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const source = sources.get(pointer.slice(0, end));
        if (source !== undefined) return source;
      }
      return documentPointer;
    },
    isUsed: (pointer) => used.has(pointer),
  };
}

/** Marks a place and the places it stands in. */
function markUsed(used: Set<string>, pointer: string): void {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const place = pointer.slice(0, end);
    if (used.has(place)) return;
    used.add(place);
  }
}
