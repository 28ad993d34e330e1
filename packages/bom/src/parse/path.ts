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
  const frames: Frame[] = [];
  return {
    get depth() {
      return frames.length;
    },
    enter: (isObject) => {
      frames.push({ isObject, keys: new Map(), key: undefined, index: -1 });
    },
    leave: () => {
      frames.pop();
    },
    beginValue: () => {
      const frame = frames.at(-1);
      if (frame !== undefined) frame.index += 1;
    },
    noteKey: (key, at) => noteKey(frames.at(-1), key, at),
    pointer: () => frames.reduce((pointer, frame) => pointerBelow(pointer, frame), ''),
  };
}

function noteKey(frame: Frame | undefined, key: string, at: number): number | undefined {
  if (frame === undefined) return undefined;
  frame.key = key;
  const first = frame.keys.get(key);
  if (first === undefined) frame.keys.set(key, at);
  return first;
}

function pointerBelow(pointer: string, frame: Frame): string {
  if (frame.isObject) return frame.key === undefined ? pointer : pointerTo(pointer, frame.key);
  return frame.index < 0 ? pointer : `${pointer}/${frame.index}`;
}
