import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** Reads a member that should be text; anything else, also blank text, is `undefined`. */
export function textAt(object: JsonObject | undefined, key: string): string | undefined {
  const value = object?.[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Reads a member that should be an object; anything else is `undefined`. */
export function objectAt(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key];
  return isJsonObject(value) ? value : undefined;
}

/** Reads a member that should be a list; anything else is the empty list. */
export function listAt(object: JsonObject | undefined, key: string): readonly Json[] {
  const value = object?.[key];
  return Array.isArray(value) ? value : [];
}

/** Reads the objects of a list with their index, so that pointers stay true when other items are malformed. */
export function objectsAt(
  object: JsonObject | undefined,
  key: string,
): readonly (readonly [number, JsonObject])[] {
  const found: [number, JsonObject][] = [];
  const list = listAt(object, key);
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (isJsonObject(item)) found.push([index, item]);
  }
  return found;
}
