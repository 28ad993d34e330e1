import type { Json, JsonObject } from '@trasluz/bom';

/** Every object inside a value, itself first, with the members that lead to it. */
export function objectsIn(
  value: Json | undefined,
  path: readonly string[] = [],
): readonly (readonly [path: readonly string[], object: JsonObject])[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: readonly (readonly [readonly string[], JsonObject])[] = Array.isArray(value)
    ? []
    : [[path, value as JsonObject]];
  const inner = Object.entries(value).flatMap(([key, item]) => objectsIn(item as Json, [...path, key]));
  return [...own, ...inner];
}

/** A copy in which one member has another value; `undefined` leaves it out. */
export function withMember(value: JsonObject, path: readonly string[], member: Json | undefined): JsonObject {
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const owner = path.slice(0, -1).reduce<Record<string, unknown>>(
    // The path was taken from the same value, so that every step of it is an object.
    (object, key) => object[key] as Record<string, unknown>,
    copy,
  );
  if (member === undefined) delete owner[last];
  else owner[last] = member;
  return copy as JsonObject;
}
