import { pointerParts } from '../pointer.ts';
import type { Place } from '../read.ts';
import { type Children, childrenOf } from './children.ts';
import { createLines } from './lines.ts';
import { createTape } from './tape.ts';

/** Finds the places of pointers in the bytes of a document; the first question reads the bytes, the others are look-ups. */
export interface Locator {
  /** Where the value starts; of a pointer to nothing, where its nearest existing ancestor starts. */
  placeOf(pointer: string): Place;
  /** Where the member name starts; where there is none (items of lists, the document), the same as `placeOf`. */
  keyPlaceOf(pointer: string): Place;
  /** The places of many pointers, in their order. */
  placesOf(pointers: readonly string[]): readonly Place[];
}

/** Makes a locator; nothing is read until it is asked. Bytes that are not JSON are located up to where they stop being it. */
export function createLocator(bytes: Uint8Array): Locator {
  let index: PointerIndex | undefined;
  const ask = (): PointerIndex => {
    index ??= createPointerIndex(new TextDecoder().decode(bytes));
    return index;
  };
  return {
    placeOf: (pointer) => ask().placeOf(pointer),
    keyPlaceOf: (pointer) => ask().keyPlaceOf(pointer),
    placesOf: (pointers) => pointers.map((pointer) => ask().placeOf(pointer)),
  };
}

interface PointerIndex {
  placeOf(pointer: string): Place;
  keyPlaceOf(pointer: string): Place;
}

function createPointerIndex(text: string): PointerIndex {
  const tape = createTape(text);
  const lines = createLines(text);
  const asked = new Map<number, Children>();
  const ask = (parent: number): Children => {
    const children = asked.get(parent) ?? childrenOf(text, tape, parent);
    asked.set(parent, children);
    return children;
  };
  const find = (pointer: string): { readonly at: number; readonly isExact: boolean } => {
    let at = 0;
    for (const part of pointerParts(pointer)) {
      const child = ask(at)(part);
      if (child === undefined) return { at, isExact: false };
      at = child;
    }
    return { at, isExact: true };
  };
  return {
    placeOf: (pointer) => lines.placeAt(tape.startOf(find(pointer).at)),
    keyPlaceOf: (pointer) => {
      const { at, isExact } = find(pointer);
      const keyStart = isExact ? tape.keyStartOf(at) : -1;
      return lines.placeAt(keyStart === -1 ? tape.startOf(at) : keyStart);
    },
  };
}
