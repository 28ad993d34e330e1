import type { Json, JsonObject } from '../json.ts';

/** Whether two values have the same canonical text, without writing it. */
export function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a)) return isList(b) && isSameList(a, b);
  return !isList(b) && isSameObject(a, b);
}

function isSameList(a: readonly Json[], b: readonly Json[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1)
    if (!isSameJson(a[index] ?? null, b[index] ?? null)) return false;
  return true;
}

function isSameObject(a: JsonObject, b: JsonObject): boolean {
  let surplus = 0;
  for (const key in a) {
    const value = a[key];
    if (value === undefined) continue;
    surplus += 1;
    // Of what every object inherits only this one could be taken for a member.
    if (key === '__proto__' && !Object.hasOwn(b, key)) return false;
    if (!isSameJson(value, b[key])) return false;
  }
  for (const key in b) if (b[key] !== undefined) surplus -= 1;
  return surplus === 0;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
