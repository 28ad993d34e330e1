import { BomError } from '../bom-error.ts';
import type { Json, JsonObject } from '../json.ts';
import { MERGE_DEPTH_MAX } from './limits.ts';

/**
 * Makes a function that puts the members of all objects in a value in the order of RFC 8785, sharing what is so already.
 * `undefined` when an object cannot be put in that order; refuses what is nested too deeply to be written.
 */
export function createMemberOrder(): (value: Json) => Json | undefined {
  const arranging: Arranging = { shapeOf: createShapes(), isOrderly: true };
  return (value) => {
    arranging.isOrderly = true;
    const arranged = inOrder(value, 0, arranging);
    return arranging.isOrderly ? arranged : undefined;
  };
}

interface Arranging {
  readonly shapeOf: (object: JsonObject) => Shape;
  /** Whether all objects that were met can be put in order. */
  isOrderly: boolean;
}

/** The names of the members of an object, as thousands of objects have the same. */
interface Shape {
  readonly next: Map<string, Shape>;
  /** The names in order; absent until an object ends here. */
  keys: readonly string[] | undefined;
  readonly isSorted: boolean;
  readonly isOrderly: boolean;
  readonly last: string;
}

/** Names that an object lists first whatever their order, and the one that is no member when it is set. */
const UNORDERLY = /^(?:\d+|__proto__)$/;

/** Real documents have hundreds of shapes; whoever sends more has each object sorted for itself. */
const SHAPES_MAX = 10_000;

const NO_NAME: Omit<Shape, 'next'> = { keys: undefined, isSorted: true, isOrderly: true, last: '' };

function createShapes(): (object: JsonObject) => Shape {
  const none: Shape = { ...NO_NAME, next: new Map() };
  let count = 0;
  return (object) => {
    let shape = none;
    for (const key in object) {
      let next = shape.next.get(key);
      if (next === undefined) {
        next = shapeAfter(shape, key);
        count += 1;
        if (count < SHAPES_MAX) shape.next.set(key, next);
      }
      shape = next;
    }
    shape.keys ??= Object.keys(object).sort();
    return shape;
  };
}

function shapeAfter(shape: Shape, key: string): Shape {
  return {
    next: new Map(),
    keys: undefined,
    isSorted: shape.isSorted && shape.last <= key,
    isOrderly: shape.isOrderly && !UNORDERLY.test(key),
    last: key,
  };
}

function inOrder(value: Json, depth: number, arranging: Arranging): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MERGE_DEPTH_MAX)
    throw new BomError('merge-too-deep', `Cannot merge a document of more than ${MERGE_DEPTH_MAX} levels`);
  return isList(value) ? listInOrder(value, depth, arranging) : objectInOrder(value, depth, arranging);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function listInOrder(list: readonly Json[], depth: number, arranging: Arranging): readonly Json[] {
  let changed: Json[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] ?? null;
    const next = inOrder(item, depth + 1, arranging);
    if (next === item) continue;
    changed ??= [...list];
    changed[index] = next;
  }
  return changed ?? list;
}

function objectInOrder(object: JsonObject, depth: number, arranging: Arranging): JsonObject {
  const { keys = [], isSorted, isOrderly } = arranging.shapeOf(object);
  if (!isOrderly) arranging.isOrderly = false;
  let ordered: Record<string, Json> | undefined = isSorted ? undefined : {};
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const value = object[key];
    if (value === undefined) continue;
    const next = inOrder(value, depth + 1, arranging);
    if (ordered === undefined && next !== value) ordered = startOf(object, keys, index);
    if (ordered !== undefined) ordered[key] = next;
  }
  return ordered ?? object;
}

/** A new object with the first of the members. */
function startOf(object: JsonObject, keys: readonly string[], end: number): Record<string, Json> {
  const start: Record<string, Json> = {};
  for (let index = 0; index < end; index += 1) {
    const key = keys[index] ?? '';
    const value = object[key];
    if (value !== undefined) start[key] = value;
  }
  return start;
}
