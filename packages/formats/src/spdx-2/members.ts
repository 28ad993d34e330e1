import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';

/** Reads the members of one object and remembers which were read, so that what nobody read can be told as lost. */
export interface Members {
  readonly value: JsonObject;
  readonly pointer: string;
  /** The text of a member; `undefined` where it is absent, blank or no text. */
  text(name: string): string | undefined;
  /** As `text`, where NOASSERTION says nothing and is `undefined` too. */
  asserted(name: string): string | undefined;
  /** The texts of a list, with their index. */
  texts(name: string): readonly (readonly [number, string])[];
  /** The objects of a list, with their index. */
  objects(name: string): readonly (readonly [number, JsonObject])[];
  /** Marks members as read that are read elsewhere. */
  take(...names: readonly string[]): void;
  /** The members that say something and were not read, in their order. */
  untaken(): readonly string[];
}

/** What SPDX 2 writes where the author says nothing. */
export const NO_ASSERTION = 'NOASSERTION';

/** What SPDX 2 writes where the author says that there is none. */
export const NONE = 'NONE';

/** Makes the reader of one object. */
export function membersOf(value: JsonObject, pointer: string): Members {
  const taken = new Set<string>();
  const text = (name: string): string | undefined => {
    const found = value[name];
    if (typeof found !== 'string') return undefined;
    taken.add(name);
    return found.trim() === '' ? undefined : found;
  };
  const list = <T extends Json>(
    name: string,
    test: (item: Json) => item is T,
  ): readonly (readonly [number, T])[] => {
    const items = value[name];
    if (!Array.isArray(items)) return [];
    const found: [number, T][] = [];
    for (const [index, item] of items.entries()) if (test(item)) found.push([index, item]);
    // A list with items of another kind stays unread, so that it is told.
    if (found.length === items.length) taken.add(name);
    return found;
  };
  return {
    value,
    pointer,
    text,
    asserted: (name) => {
      const found = text(name);
      return found === NO_ASSERTION ? undefined : found;
    },
    texts: (name) => list(name, isText),
    objects: (name) => list(name, isJsonObject),
    take: (...names) => {
      for (const name of names) taken.add(name);
    },
    untaken: () => Object.keys(value).filter((name) => !taken.has(name) && value[name] !== null),
  };
}

function isText(item: Json): item is string {
  return typeof item === 'string';
}
