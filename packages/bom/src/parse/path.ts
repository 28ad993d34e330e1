import { pointerTo } from '../pointer.ts';

interface Frame {
  readonly isObject: boolean;
  /** Where each member name of an object stood first. */
  readonly keys: Map<string, number>;
  key: string | undefined;
  index: number;
}

/** Follows the reading of a text, so that every place in it can be named by a pointer. */
export interface Path {
  /** How many objects and lists are open. */
  readonly depth: number;
  enter(isObject: boolean): void;
  leave(): void;
  /** Tells that a value begins: in a list the next item. */
  beginValue(): void;
  /** Notes a member name; returns where the same name stood before in this object. */
  noteKey(key: string, at: number): number | undefined;
  pointer(): string;
}

/** Makes a path that stands at the root. */
export function createPath(): Path {
  const outer: Frame[] = [];
  // Around the document stands an object without members, so that there always is a frame.
  let top = createFrame(true);
  return {
    get depth() {
      return outer.length;
    },
    enter: (isObject) => {
      outer.push(top);
      top = createFrame(isObject);
    },
    leave: () => {
      top = outer.pop() as Frame; // the reader leaves only what it entered
    },
    beginValue: () => {
      top.index += 1;
    },
    noteKey: (key, at) => {
      top.key = key;
      const first = top.keys.get(key);
      if (first === undefined) top.keys.set(key, at);
      return first;
    },
    pointer: () => [...outer, top].reduce(pointerBelow, ''),
  };
}

function createFrame(isObject: boolean): Frame {
  return { isObject, keys: new Map(), key: undefined, index: -1 };
}

function pointerBelow(pointer: string, { index, isObject, key }: Frame): string {
  if (isObject) return key === undefined ? pointer : pointerTo(pointer, key);
  return index < 0 ? pointer : `${pointer}/${index}`;
}
