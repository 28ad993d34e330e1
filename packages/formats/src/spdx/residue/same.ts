import { isJsonObject, type Json, type JsonObject } from '@trasluz/bom';

/**
 * Tells whether two values are the same JSON, whatever the order of their members, without making anything. A member
 * that is `undefined` counts as a difference, which only costs a closer look.
 */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && areSameItems(one, other);
  return isJsonObject(one) && isJsonObject(other) && areSameMembers(one, other);
}

function areSameItems(one: readonly Json[], other: readonly Json[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (!isSame(one[index], other[index])) return false;
  return true;
}

function areSameMembers(one: JsonObject, other: JsonObject): boolean {
  let count = 0;
  for (const key in one) {
    if (one[key] === undefined || !Object.hasOwn(other, key) || !isSame(one[key], other[key])) return false;
    count += 1;
  }
  for (const _key in other) count -= 1;
  return count === 0;
}
