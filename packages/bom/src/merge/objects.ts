import { isJsonObject, type Json, type JsonObject } from '../json.ts';

/** The object without some of its members; the same object where it has none of them. */
export function without(object: JsonObject, ...keys: readonly string[]): JsonObject {
  if (!keys.some((key) => Object.hasOwn(object, key))) return object;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** The object with a list as one of its members, or without the member where the list is empty. */
export function withList(object: JsonObject, key: string, list: readonly Json[]): JsonObject {
  if (list.length === 0) return without(object, key);
  return Object.fromEntries([...Object.entries(object).filter(([name]) => name !== key), [key, list]]);
}

/** Compares texts by UTF-16 units, the same in every locale. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The value without any bom-ref in it: what it says, whatever its parts are called. */
export function withoutNames(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNames);
  if (!isJsonObject(value)) return value;
  const said = Object.entries(value).filter(([key]) => key !== 'bom-ref');
  return Object.fromEntries(said.map(([key, member]) => [key, withoutNames(member ?? null)]));
}
